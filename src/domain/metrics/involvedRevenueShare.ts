import type { Metric } from '#domain/metrics/metric.ts'
import { wonShare } from '#domain/metrics/wonTotal.ts'

export const involvedRevenueShare: Metric = {
  id: 'involvedRevenueShare',
  title: 'Involved revenue share',
  formula: 'Involved revenue as a share of everything won in the period.',
  unit: 'percent',
  target: 45,
  higherIsBetter: true,
  measure: (programme) => wonShare(programme, 'involved'),
}
