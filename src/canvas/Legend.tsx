import { useCallback } from 'react'
import styles from '#canvas/Legend.module.css'
import { LegendMark } from '#canvas/LegendMark.tsx'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import type { FitStatus } from '#domain/ipp/band.ts'
import type { Records } from '#records/recordTable.ts'
import type { Decoration } from '#scene/decoration.ts'
import { legendOf } from '#scene/legend.ts'
import { cardFitOf, cardUnevenOf } from '#scene/mapFacts.ts'
import { PALETTES } from '#scene/palette.ts'
import type { LegendEntry } from '#scene/types.ts'
import { useIdleDerived, useSessionState } from '#store/hooks.ts'

/** What the lines, colours and sizes of this map mean, made from what is there; an empty map has none. */
export function Legend({ seen }: { seen: Decoration }) {
  const entriesNow = useCallback((records: Records) => legendOfMap(records, seen), [seen])
  const entries = useIdleDerived(entriesNow)
  const palette = PALETTES[useSessionState((state) => state.theme)]
  if (entries.length === 0) return null
  return (
    <ul className={styles['legend']} aria-label="Legend">
      {entries.map((entry, i) => (
        // Two values of different fields may be called the same; the order of a legend never changes by itself.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${i} ${entry.title}`}>
          <LegendMark entry={entry} palette={palette} />
          <span>{entry.title}</span>
        </li>
      ))}
    </ul>
  )
}

function legendOfMap(records: Records, seen: Decoration): readonly LegendEntry[] {
  const lines = Array.from(records.all('flow')).flatMap((flow) =>
    seen.flow(flow)
      ? { group: FLOW_INFO[flow.kind].group, status: flow.status, amountMinor: amountInForce(records, flow) }
      : [],
  )
  // Kinds are named on every card; a legend of 23 of them would bury the lines.
  return legendOf([], lines, seen, ringsOf(records, seen), isUnevenAnywhere(records, seen))
}

function ringsOf(records: Records, seen: Decoration): readonly FitStatus[] {
  if (records.count('rating') === 0) return []
  return Array.from(records.all('participant')).flatMap((participant) => {
    const look = seen.card(participant)
    return look === null || look.tone === 'dim' ? [] : (cardFitOf(participant, records)?.status ?? [])
  })
}

function isUnevenAnywhere(records: Records, seen: Decoration): boolean {
  for (const participant of records.all('participant')) {
    const look = seen.card(participant)
    if (look !== null && look.tone !== 'dim' && cardUnevenOf(participant, records) !== null) return true
  }
  return false
}
