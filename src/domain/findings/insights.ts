import { factsOf, type FactsGiven } from '#domain/findings/factsOf.ts'
import type { Finding } from '#domain/findings/finding.ts'
import { findings } from '#domain/findings/findings.ts'
import { analysisSteps, ANALYSIS_SETTINGS, type NetworkAnalysis } from '#domain/network/analysis.ts'
import { brokers, type Broker } from '#domain/network/brokers.ts'
import type { Coverage } from '#domain/network/coverage.ts'
import { networkOf } from '#domain/network/networkOf.ts'
import { finish } from '#domain/steps/finish.ts'
import type { Records } from '#records/recordTable.ts'

/** All that Insights shows of the map itself. */
export interface Insights {
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  readonly brokers: readonly Broker[]
  readonly analysis: NetworkAnalysis
}

/** All at once. */
export function insights(records: Records, given: FactsGiven): Insights {
  return finish(insightSteps(records, given))
}

/** The same in steps for a worker; each yields the share done, 0 to 1. */
export function* insightSteps(records: Records, given: FactsGiven): Generator<number, Insights, void> {
  const dealRegistration = given.known.dealRegistration ?? false
  const network = networkOf(records, given)
  const analysis = yield* analysisSteps(network, { ...ANALYSIS_SETTINGS, dealRegistration })
  const facts = factsOf(records, analysis, given)
  return {
    findings: findings(facts),
    coverage: facts.coverage ?? { cells: [], covered: 0, coveredByOne: 0, coveragePct: null, gaps: [] },
    brokers: brokers(network, analysis.betweenness),
    analysis,
  }
}
