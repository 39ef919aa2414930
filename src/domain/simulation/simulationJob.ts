import { currentProgramme } from '#domain/incentives/programmes.ts'
import { programmePlan, type ProgrammePlan } from '#domain/simulation/programmePlan.ts'
import type { SimulationInput } from '#domain/simulation/simulatedFlow.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { simulatedFlows } from '#domain/simulation/simulatedFlows.ts'
import { recordsIn } from '#domain/scenarios/chosenScenario.ts'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import type { Scenario } from '#records/scenario.ts'

/** All that a simulation is made from, as plain data that can be posted to a worker. */
export interface SimulationJob {
  readonly input: Omit<SimulationInput, 'payout' | 'outcomes'>
  readonly plan: ProgrammePlan
  /** A second programme on the same draws. */
  readonly rival: { readonly plan: ProgrammePlan; readonly upliftPct: number } | null
  /** Payments to us without a likely amount: they are in no run. */
  readonly unknown: readonly string[]
}

/**
 * The simulation of a scenario's partner revenue, the payments that come from or with partners, under the programme in force, compared with another one if there is one.
 * What is sold without any partner is no merit of the programme and would make its return look grand.
 */
export function simulationJob(records: Records, scenario: Scenario, rivalId: string | null): SimulationJob {
  const state = recordsIn(records, scenario)
  const { flows, unknown } = simulatedFlows(state, { planned: false })
  const isPartners = comesThroughPartners(state)
  const programme = currentProgramme(state)
  const ramped = flows
    .filter(({ id }) => isPartners(id))
    .map((flow) =>
      scenario.rampMonths !== null && records.find('flow', flow.id)?.status === 'planned'
        ? { ...flow, rampMonths: scenario.rampMonths }
        : flow,
    )
  const planOf = (id: string | null) => programmePlan(state, ramped, id, programme?.id ?? null)
  const rival = state.find('programme', rivalId ?? '')
  return {
    input: {
      flows: ramped,
      market: { lowPct: scenario.marketLowPct, highPct: scenario.marketHighPct },
      year: {
        yearsAhead: scenario.yearsAhead,
        growthPct: scenario.growthPct,
        seasons: [scenario.seasonQ1, scenario.seasonQ2, scenario.seasonQ3, scenario.seasonQ4],
      },
      grossMarginPct: scenario.grossMarginPct ?? programmeMarginPct(programme),
      fixedCostMinor: scenario.fixedCostMinor ?? programme?.overheadMinor ?? 0,
      draws: scenario.runs,
      seed: scenario.seed,
    },
    plan: planOf(programme?.id ?? null),
    rival: rival ? { plan: planOf(rival.id), upliftPct: scenario.upliftPct } : null,
    unknown: unknown.filter(isPartners),
  }
}

/** Whether a payment comes from a partner, or has one in it. */
export function comesThroughPartners(records: Records): (flowId: string) => boolean {
  const isPartner = (id: string) => {
    const kind = records.find('participant', id)?.kind
    return kind !== undefined && isPartnerKind(kind)
  }
  return (flowId) => {
    const flow = records.find('flow', flowId)
    return flow !== undefined && [flow.from, ...flow.via].some(isPartner)
  }
}

/** The margin of what would not have come anyway (rules.md §5); `null` is unknown. */
export function programmeMarginPct(programme: Programme | undefined): number | null {
  if (!programme || programme.grossMarginPct === null) return null
  return (programme.grossMarginPct * programme.incrementalPct) / 100
}
