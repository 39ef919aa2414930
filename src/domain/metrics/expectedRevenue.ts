import { isWithin } from '#domain/calendar/days.ts'
import { shownNumber } from '#domain/figures/figureText.ts'
import { isSourced } from '#domain/metrics/dealParts.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { pipelineSum } from '#domain/metrics/wonTotal.ts'

export const expectedRevenue: Metric = {
  id: 'expectedRevenue',
  title: 'Expected of sourced pipeline',
  formula: 'Sourced pipeline times the share of sourced deals closed in the period that were won.',
  unit: 'money',
  target: null,
  higherIsBetter: true,
  measure(programme) {
    const pipeline = pipelineSum(programme, 'sourced')
    if (pipeline.value === null) return pipeline
    const closed = programme.deals.filter(
      (deal) =>
        isSourced(deal) &&
        deal.isRefund !== true &&
        deal.stage !== 'open' &&
        isWithin(deal.closedOn, programme.period),
    )
    if (closed.length === 0) return unmeasured('NONE_WON', 'No sourced deal was closed in this period.')
    const won = closed.filter(({ stage }) => stage === 'won').length
    return {
      ...pipeline,
      value: Math.round((pipeline.value * won) / closed.length),
      detail: `at a win rate of ${shownNumber((won / closed.length) * 100)} %`,
    }
  },
}
