import { figureText } from '#domain/figures/figureText.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { currencyIn } from '#domain/metrics/programme.ts'
import { wonSum } from '#domain/metrics/wonTotal.ts'

export const programmeRoi: Metric = {
  id: 'programmeRoi',
  title: 'Programme ROI',
  formula:
    'Gross profit of sourced revenue over the cost of the programme (payouts, MDF and overhead), as a ratio to 1.',
  unit: 'ratio',
  target: 3,
  higherIsBetter: true,
  measure(programme) {
    const { programmeCostMinor = null, grossMarginPct = null, incrementalPct = 100 } = programme
    const revenue = wonSum(programme, 'sourced')
    if (revenue.value === null) return revenue
    if (programmeCostMinor === null || programmeCostMinor <= 0)
      return unmeasured('NO_COST', 'The programme has no cost that is known.')
    if (grossMarginPct === null) return unmeasured('NO_MARGIN', 'The gross margin is not entered.')
    const profit = (revenue.value * grossMarginPct * (incrementalPct ?? 100)) / 10_000
    const shown = (minor: number) => figureText(minor, 'money', currencyIn(programme))
    return {
      ...revenue,
      value: profit / programmeCostMinor,
      detail: `${shown(profit)} profit, ${shown(programmeCostMinor)} cost`,
    }
  },
}
