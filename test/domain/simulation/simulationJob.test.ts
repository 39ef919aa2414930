import { describe, expect, test } from 'vitest'
import { setScenarioField } from '#commands/setScenarioField.ts'
import { chosenScenario } from '#domain/scenarios/chosenScenario.ts'
import { scenarioChoices } from '#domain/scenarios/scenarioChoices.ts'
import { tierOutcomeId } from '#domain/simulation/planPayout.ts'
import { simulateSteps } from '#domain/simulation/simulateSteps.ts'
import { simulationJob } from '#domain/simulation/simulationJob.ts'
import { finish } from '#domain/steps/finish.ts'
import { newProgramme } from '#records/programme.ts'
import { newRequirement } from '#records/requirement.ts'
import { AS_IS_SCENARIO, PLANNED_SCENARIO } from '#records/scenario.ts'
import { newTierTerms } from '#records/tierTerms.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'
import { sound } from '../ipp/tables.ts'

const payment = { kind: 'payment', label: 'licences' } as const

/** Datahaus pays 80,000 net of a margin of 20 %; a customer buys directly; Kestrel is planned; Ledgerly is unknown. */
function ecosystem() {
  const programme = (id: string, basePct: number, status: 'current' | 'proposal') => [
    newProgramme({ id, name: id, status, mode: 'margin', grossMarginPct: 50, overheadMinor: 1_000_000 }),
    newTierTerms({ programmeId: id, tierId: 'silver', basePct }),
    newTierTerms({ programmeId: id, tierId: 'gold', basePct: 30 }),
    newRequirement({ programmeId: id, tierId: 'gold', metric: 'revenueMinor', min: 10_000_000 }),
  ]
  return aMapWith(
    aCompany(),
    { id: 'silver', type: 'tier', name: 'Silver', order: 0 },
    { id: 'gold', type: 'tier', name: 'Gold', order: 1 },
    ...programme('now', 20, 'current'),
    ...programme('next', 25, 'proposal'),
    aParticipant('Datahaus', { tierId: 'silver' }),
    aParticipant('Kestrel'),
    aParticipant('Ledgerly'),
    aParticipant('SMB', { kind: 'customer-segment' }),
    aFlow('pays', 'Datahaus', 'us', {
      ...payment,
      lowMinor: 6_000_000,
      amountMinor: 8_000_000,
      highMinor: 10_000_000,
    }),
    aFlow('margin', 'us', 'Datahaus', { kind: 'margin', amountSource: 'programme' }),
    aFlow('direct', 'SMB', 'us', { ...payment, amountMinor: 50_000_000 }),
    aFlow('plan', 'Kestrel', 'us', { ...payment, amountMinor: 4_000_000, status: 'planned' }),
    aFlow('open', 'Ledgerly', 'us', payment),
  )
}

describe('a simulation of the map', () => {
  test('is of what comes through partners, and counts what is not known', () => {
    const { records } = ecosystem()
    const job = simulationJob(records, chosenScenario(records, null), null)
    expect(job.input.flows.map(({ id }) => id)).toEqual(['pays'])
    expect(job.unknown).toEqual(['open'])
    expect(job.input).toMatchObject({ draws: 2000, seed: 1, grossMarginPct: 50, fixedCostMinor: 1_000_000 })
  })

  test('lets plans join in the scenario of that name, after their ramp', () => {
    const map = ecosystem()
    map.dispatch(setScenarioField(PLANNED_SCENARIO, 'rampMonths', 6))
    const job = simulationJob(map.records, chosenScenario(map.records, PLANNED_SCENARIO), null)
    expect(job.input.flows).toMatchObject([{ id: 'pays' }, { id: 'plan', rampMonths: 6 }])
  })

  test('pays each run by the programme, and tells how likely each tier is', () => {
    const { records } = ecosystem()
    const answer = sound(finish(simulateSteps(simulationJob(records, chosenScenario(records, null), 'next'))))
    // List price 100,000 at 80,000 paid: a margin of 20,000, and Gold from there on.
    expect(answer.simulation.payouts.p50 / answer.simulation.revenue.p50).toBeCloseTo(0.25, 3)
    expect(answer.simulation.outcomes.get(tierOutcomeId('Datahaus', 'gold'))).toBeCloseTo(0.5, 1)
    expect(answer.comparison?.cheaper).toBe(0)
    expect((answer.comparison?.cost.p50 ?? 0) / answer.simulation.payouts.p50).toBeCloseTo(0.25, 3)
    expect(answer.tornado.bars).toMatchObject([{ id: 'pays', lowMinor: 6_000_000, highMinor: 10_000_000 }])
  })
})

describe('the built-in scenarios', () => {
  test('become records with the first assumption that is set, in one step', () => {
    const map = ecosystem()
    expect(map.records.count('scenario')).toBe(0)
    map.dispatch(setScenarioField(AS_IS_SCENARIO, 'seed', 4217))
    expect(chosenScenario(map.records, null).seed).toBe(4217)
    expect(scenarioChoices(map.records).map(({ name }) => name)).toEqual(['As-is', 'Planned flows join'])
    map.undo()
    expect(map.records.count('scenario')).toBe(0)
  })

  test('keep their names', () => {
    expect(ecosystem().dispatch(setScenarioField(AS_IS_SCENARIO, 'name', 'Mine'))).toEqual({
      refused: 'This scenario keeps its name.',
    })
  })
})
