import type { Metric } from '#domain/metrics/metric.ts'
import { wonSum } from '#domain/metrics/wonTotal.ts'

export const sourcedRevenue: Metric = {
  id: 'sourcedRevenue',
  title: 'Sourced revenue',
  formula: 'Sum of the deals won in the period that a partner brought.',
  unit: 'money',
  target: null,
  higherIsBetter: true,
  measure: (programme) => wonSum(programme, 'sourced'),
}
