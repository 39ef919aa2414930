import { useCallback, useMemo } from 'react'
import { setFlowAmounts } from '#commands/setFlowAmounts.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import { recordsIn } from '#domain/scenarios/chosenScenario.ts'
import { comesThroughPartners } from '#domain/simulation/simulationJob.ts'
import css from '#panels/insights/simulation/Simulation.module.css'
import { AMOUNT_COLUMNS, readAmounts } from '#panels/insights/simulation/readAmounts.ts'
import { REMOVED_FIELD } from '#records/scenarioChange.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'
import type { Scenario } from '#records/scenario.ts'
import { useDerived, useOpenMap } from '#store/hooks.ts'
import { Grid } from '#ui/grid/Grid.tsx'
import type { GridCell, GridColumn, GridEntry, GridFault, GridSideColumn } from '#ui/grid/grid.ts'

interface FlowRangesProps {
  readonly scenario: Scenario
  readonly currency: string
}

/** The payments that are simulated with their low, likely and high amount a year, to be typed in. */
export function FlowRanges({ scenario, currency }: FlowRangesProps) {
  const map = useOpenMap()
  const { id } = scenario
  const { flows, names, changed } = useDerived(
    useCallback((records: Records) => rangesOf(records, { id }), [id]),
  )
  const lead = useMemo(() => leadOf(names), [names])
  const lines = useMemo(
    () => flows.map((flow) => ({ id: flow.id, name: names.get(flow.id) ?? '' })),
    [flows, names],
  )

  function cellOf(row: string, column: string): GridCell {
    const field = AMOUNT_COLUMNS.find((one) => one === column)
    const flow = flows.find((one) => one.id === row)
    if (!field || !flow) return { text: '' }
    const minor = flow[field]
    return {
      text: minor === null ? '' : formatAmount(minor, currency),
      said: minor === null ? 'not known' : undefined,
      tone: 'field',
      align: 'end',
      readOnly: changed.has(`${row} ${field}`)
        ? `The scenario ${scenario.name} sets this amount. Change it under Scenarios.`
        : undefined,
    }
  }

  function edit(entries: readonly GridEntry[]): readonly GridFault[] {
    const { amounts, faults } = readAmounts(entries, map.records)
    const refusal = amounts.size > 0 ? map.dispatch(setFlowAmounts(amounts)) : undefined
    return refusal ? entries.map((entry) => ({ ...entry, fault: refusal.refused })) : faults
  }

  return (
    <Grid
      label="Ranges of the payments"
      lines={lines}
      columns={COLUMNS}
      lead={lead}
      size={{ head: 36, row: 36, columnMin: 88, columnMax: 200 }}
      cellOf={cellOf}
      onEdit={edit}
      nameFirst="row"
      messageOf={() => 'Low and high are the ends you would be surprised to leave; empty is as likely.'}
    />
  )
}

function leadOf(names: ReadonlyMap<string, string>): readonly GridSideColumn[] {
  const figureOf = (row: string) => {
    const name = names.get(row) ?? ''
    return {
      said: name,
      shown: (
        <span className={css['cut']} title={name}>
          {name}
        </span>
      ),
    }
  }
  return [{ id: 'name', name: 'Payment', head: 'Payment a year', width: 236, figureOf }]
}

const COLUMNS: readonly GridColumn[] = [
  { id: 'lowMinor', name: 'Low', head: 'Low' },
  { id: 'amountMinor', name: 'Likely', head: 'Likely' },
  { id: 'highMinor', name: 'High', head: 'High' },
]

function rangesOf(records: Records, scenario: Pick<Scenario, 'id'>) {
  const state = recordsIn(records, scenario)
  const company = companyOf(state)?.id
  const isPartners = comesThroughPartners(state)
  const flows = (company === undefined ? [] : [...state.flowsAt(company)]).filter(
    (flow) =>
      flow.kind === 'payment' && flow.to === company && flow.status === 'active' && isPartners(flow.id),
  )
  const changes = [...records.all('scenarioChange')].filter(
    (change) => change.scenarioId === scenario.id && change.field !== REMOVED_FIELD,
  )
  return {
    flows,
    names: new Map(flows.map((flow) => [flow.id, paymentName(flow, state)])),
    changed: new Set(changes.map(({ recordId, field }) => `${recordId} ${field}`)),
  }
}

/** "Mid-market tech, with Brightline: licences". */
function paymentName({ from, via, label, kind }: Flow, records: Records): string {
  const name = (id: string) => records.find('participant', id)?.name ?? 'somebody who is gone'
  const partners = via.length === 0 ? '' : `, with ${via.map(name).join(' and ')}`
  return `${name(from)}${partners}: ${label || FLOW_INFO[kind].term.toLowerCase()}`
}
