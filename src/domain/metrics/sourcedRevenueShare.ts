import type { Metric } from '#domain/metrics/metric.ts'
import { wonShare } from '#domain/metrics/wonTotal.ts'

export const sourcedRevenueShare: Metric = {
  id: 'sourcedRevenueShare',
  title: 'Sourced revenue share',
  formula: 'Sourced revenue as a share of everything won in the period.',
  unit: 'percent',
  target: 25,
  higherIsBetter: true,
  measure: (programme) => wonShare(programme, 'sourced'),
}
