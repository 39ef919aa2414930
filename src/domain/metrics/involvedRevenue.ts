import type { Metric } from '#domain/metrics/metric.ts'
import { wonSum } from '#domain/metrics/wonTotal.ts'

export const involvedRevenue: Metric = {
  id: 'involvedRevenue',
  title: 'Involved revenue',
  formula: 'Sum of the deals won in the period that a partner brought or took part in; each deal once.',
  unit: 'money',
  target: null,
  higherIsBetter: true,
  measure: (programme) => wonSum(programme, 'involved'),
}
