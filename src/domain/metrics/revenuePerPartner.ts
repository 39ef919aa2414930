import { figureText } from '#domain/figures/figureText.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { activeOnes } from '#domain/metrics/partnerCounts.ts'
import { currencyIn } from '#domain/metrics/programme.ts'
import { perHead } from '#domain/metrics/programmeTotals.ts'
import { wonSum } from '#domain/metrics/wonTotal.ts'

export const revenuePerPartner: Metric = {
  id: 'revenuePerPartner',
  title: 'Revenue per partner',
  formula: 'Sourced revenue shared out over the active partners.',
  unit: 'money',
  target: null,
  higherIsBetter: true,
  measure(programme) {
    const revenue = wonSum(programme, 'sourced')
    if (revenue.value === null) return revenue
    const active = activeOnes(programme)
    const value = perHead(revenue.value, active.length)
    if (value === null) return unmeasured('NONE_ACTIVE', 'No partner is active.')
    const shown = figureText(revenue.value, 'money', currencyIn(programme))
    return { ...revenue, value, detail: `${shown} by ${active.length} active` }
  },
}
