import { ViewportPortal } from '@xyflow/react'
import { memo, useCallback, useMemo, type MouseEvent } from 'react'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { Exchanges } from '#canvas/exchanges.ts'
import styles from '#canvas/FlowLayer.module.css'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'
import { cardRect } from '#scene/card.ts'
import { layExchange, type End } from '#scene/connectors.ts'
import type { Decoration } from '#scene/decoration.ts'
import type { Connector } from '#scene/types.ts'
import { flowFactsOf } from '#scene/mapFacts.ts'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'

/**
 * The hands of the flows in reach: a wide, unseen path to point at and to focus. The lines themselves are painted
 * below. React Flow's own edges are not used: each costs more than its node, and needs both its ends mounted.
 */
export const FlowLayer = memo(function FlowLayer({
  flowIds,
  seen,
  hidden,
}: {
  flowIds: readonly string[]
  seen: Decoration
  hidden: ReadonlySet<string>
}) {
  const selection = useSessionState((state) => state.selection)
  const flowsNow = useCallback(
    (records: Records) => flowIds.flatMap((id) => records.find('flow', id) ?? []),
    [flowIds],
  )
  const flows = useDerived(flowsNow)
  const pathsNow = useCallback((records: Records) => pathsOf(records, flows, seen), [flows, seen])
  const paths = useDerived(pathsNow)
  const shown = useMemo(
    () => flows.filter((flow) => !hidden.has(flow.from) && !hidden.has(flow.to)),
    [flows, hidden],
  )
  return (
    <ViewportPortal>
      <svg className={styles['layer']} aria-label="Flows">
        {shown.map((flow) => {
          const path = paths.get(flow.id)
          return path && <FlowHand key={flow.id} flow={flow} path={path} selected={selection.has(flow.id)} />
        })}
      </svg>
    </ViewportPortal>
  )
})

const FlowHand = memo(function FlowHand(props: { flow: Flow; path: string; selected: boolean }) {
  const { flow, path, selected } = props
  const session = useSession()
  const name = useDerived((records) => flowName(records, flow))

  function choose(event: MouseEvent | { shiftKey: boolean; metaKey: boolean; ctrlKey: boolean }): void {
    const adding = event.shiftKey || event.metaKey || event.ctrlKey
    const { selection } = session.store.getState()
    session.select(adding ? [...selection, flow.id] : [flow.id])
  }

  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={selected}
      data-flow={flow.id}
      className={styles['flow']}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        choose(event)
      }}
    >
      <path d={path} className={styles['catch']} />
      <path
        d={path}
        className={styles['mark']}
        data-selected={selected}
        data-group={FLOW_INFO[flow.kind].group}
      />
    </g>
  )
})

/** "<from> gives <to>: <label>", the name the design promises to screen readers. */
export function flowName(records: Records, flow: Flow): string {
  const from = records.find('participant', flow.from)?.name ?? 'Someone gone'
  const to = records.find('participant', flow.to)?.name ?? 'someone gone'
  return `${from} gives ${to}: ${flow.label || FLOW_INFO[flow.kind].term}`
}

/** Every exchange of the flows is laid out whole, since each line's place depends on its neighbours. */
function pathsOf(records: Records, flows: readonly Flow[], seen: Decoration): ReadonlyMap<string, string> {
  const currency = currencyOf(records)
  const exchanges = new Exchanges()
  const keys = new Set<string>()
  for (const flow of flows)
    for (const sibling of siblings(records, flow))
      if (seen.flow(sibling)) for (const key of exchanges.put(flowFactsOf(sibling, records))) keys.add(key)
  const paths = new Map<string, string>()
  for (const key of keys) {
    const exchange = exchanges.get(key)
    const a = exchange && endOf(records, exchange.a, seen)
    const b = exchange && endOf(records, exchange.b, seen)
    if (!exchange || !a || !b) continue
    for (const line of layExchange(a, b, [...exchange.flows.values()], currency))
      paths.set(line.flowId, pathOf(line))
  }
  return paths
}

function endOf(records: Records, id: string, seen: Decoration): End | null {
  const participant = records.find('participant', id)
  const look = participant && seen.card(participant)
  return look ? { id, ...cardRect({ ...participant, ...look }) } : null
}

function siblings(records: Records, flow: Flow): Flow[] {
  // From the end with fewer flows: the other may be a hub with a thousand.
  const [few, other] =
    records.flowCountAt(flow.from) < records.flowCountAt(flow.to)
      ? [flow.from, flow.to]
      : [flow.to, flow.from]
  return Array.from(records.flowsAt(few)).filter((next) => next.from === other || next.to === other)
}

function pathOf({ points: [from, c1, c2, to] }: Connector): string {
  return `M${from.x} ${from.y}C${c1.x} ${c1.y} ${c2.x} ${c2.y} ${to.x} ${to.y}`
}
