import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { npsOf } from '#domain/metrics/nps.ts'

export const partnerNps: Metric = {
  id: 'partnerNps',
  title: 'Partner NPS',
  formula: 'Share of partners who answer 9 or 10 less the share who answer 0 to 6.',
  unit: 'score',
  target: 50,
  higherIsBetter: true,
  measure({ npsScores = [] }) {
    const { nps, n, fewAnswers } = npsOf(npsScores)
    if (nps === null) return unmeasured('NO_ANSWER', 'No survey ran in this period.')
    const answers = n === 1 ? '1 answer' : `${n} answers`
    return {
      value: nps,
      detail: fewAnswers ? `${answers}, too few to lean on` : answers,
      dealIds: [],
      partnerIds: [],
    }
  },
}
