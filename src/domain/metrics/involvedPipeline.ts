import type { Metric } from '#domain/metrics/metric.ts'
import { pipelineSum } from '#domain/metrics/wonTotal.ts'

export const involvedPipeline: Metric = {
  id: 'involvedPipeline',
  title: 'Involved pipeline',
  formula: 'Sum of the deals created in the period that a partner brought or took part in; each deal once.',
  unit: 'money',
  target: null,
  higherIsBetter: true,
  measure: (programme) => pipelineSum(programme, 'involved'),
}
