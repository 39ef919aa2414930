import { quarterOf } from '#domain/calendar/quarter.ts'
import { complexity } from '#domain/incentives/complexity.ts'
import { coMarketingBudget } from '#domain/incentives/coMarketingBudget.ts'
import { economics } from '#domain/incentives/economics.ts'
import { mdfApproval } from '#domain/incentives/mdfApproval.ts'
import { mdfRoi } from '#domain/incentives/mdfRoi.ts'
import { payout } from '#domain/incentives/payout.ts'
import { rebate } from '#domain/incentives/rebate.ts'
import { tierReached } from '#domain/incentives/tierReached.ts'
import { type FindingFacts, NOTHING_KNOWN } from '#domain/findings/facts.ts'
import { antiPatterns } from '#domain/findings/findings.ts'
import { breakWeight } from '#domain/ipp/breakWeight.ts'
import { pareto } from '#domain/ipp/pareto.ts'
import { ratingText } from '#domain/ipp/ratingText.ts'
import { isRefusal } from '#domain/refusal.ts'
import { robustness } from '#domain/ipp/robustness.ts'
import { scoreTable } from '#domain/ipp/scoreTable.ts'
import { valueMatrix } from '#domain/ipp/valueMatrix.ts'
import { balance } from '#domain/ledger/balance.ts'
import { netFlow } from '#domain/ledger/netFlow.ts'
import { revenueShare } from '#domain/ledger/revenueShare.ts'
import { concentration } from '#domain/metrics/concentration.ts'
import { firstDealTimes } from '#domain/metrics/firstDeal.ts'
import { nps } from '#domain/metrics/nps.ts'
import { programmeTotals } from '#domain/metrics/programmeTotals.ts'
import { retention } from '#domain/metrics/retention.ts'
import { mulberry32 } from '#domain/random/mulberry32.ts'
import { checkedOverall } from '#domain/scorecard/overall.ts'
import { checkedRag } from '#domain/scorecard/rag.ts'
import { checkedRates } from '#domain/scorecard/rates.ts'
import { trend } from '#domain/scorecard/trend.ts'
import { NETWORK_OPERATIONS } from './networkOperations.ts'
import { SIMULATION_OPERATIONS } from './simulationOperations.ts'

/** A rule as the vectors call it: an input object in, a result or a refusal out. */
export type Operation = (input: unknown) => unknown

/** Areas whose every operation must be there: a missing one is a failure, elsewhere it is "not built yet". */
export const DONE_AREAS: readonly string[] = [
  'ipp',
  'incentives',
  'scorecard',
  'metrics',
  'map',
  'simulation',
]

/** Every operation that is built, by area and name. */
export const OPERATIONS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  ipp: {
    score: taking(scoreTable),
    ratingText: taking(({ values }: { values: readonly string[] }) => ratingText(values)),
    weightSpace: taking((input: Parameters<typeof robustness>[0]) => {
      const answer = robustness(input)
      if (isRefusal(answer)) return answer
      return Object.fromEntries([...answer.shares].map(([id, { leads }]) => [id, leads]))
    }),
    breakWeight: taking(breakWeight),
    pareto: taking(pareto),
    valueMatrix: taking(valueMatrix),
  },
  incentives: {
    payout: taking(payout),
    rebate: taking(rebate),
    tier: taking(tierReached),
    comarketing: taking(coMarketingBudget),
    mdfApproval: taking(mdfApproval),
    mdfRoi: taking(mdfRoi),
    economics: taking(economics),
    complexity: taking(complexity),
  },
  scorecard: {
    quarter: taking(({ date, fiscalStartMonth }: { date: string; fiscalStartMonth: number }) =>
      quarterOf(date, fiscalStartMonth),
    ),
    row: taking(checkedRates),
    rag: taking(checkedRag),
    overall: taking(checkedOverall),
    trend: taking(({ series }: { series: readonly (number | null)[] }) => trend(series)),
  },
  metrics: {
    programme: taking(programmeTotals),
    nps: taking(nps),
    timeToFirstDeal: taking(firstDealTimes),
    concentration: taking(concentration),
    retention: taking(retention),
  },
  map: {
    ...NETWORK_OPERATIONS,
    netFlow: taking(netFlow),
    balance: taking(balance),
    revenueShare: taking(revenueShare),
    antiPatterns: taking((input: Partial<FindingFacts>) => ({
      found: antiPatterns({ ...NOTHING_KNOWN, ...input }).map(({ severity, ...rest }) => ({
        ...rest,
        level: severity === 'alarm' ? 'alarm' : 'warn',
      })),
    })),
  },
  simulation: {
    rng: taking(({ seed, count }: { seed: number; count: number }) => {
      const random = mulberry32(seed)
      return { values: Array.from({ length: count }, random) }
    }),
    ...SIMULATION_OPERATIONS,
  },
}

/** A vector file carries the input a rule asks for, or one it must refuse: the type is a promise of the file. */
function taking(rule: (input: never) => unknown): Operation {
  return (input) => rule(input as never)
}
