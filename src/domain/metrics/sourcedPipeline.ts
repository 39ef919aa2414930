import type { Metric } from '#domain/metrics/metric.ts'
import { pipelineSum } from '#domain/metrics/wonTotal.ts'

export const sourcedPipeline: Metric = {
  id: 'sourcedPipeline',
  title: 'Sourced pipeline',
  formula: 'Sum of the deals created in the period that a partner brought, whatever became of them.',
  unit: 'money',
  target: null,
  higherIsBetter: true,
  measure: (programme) => pipelineSum(programme, 'sourced'),
}
