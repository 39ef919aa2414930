import { wonOf } from '#domain/metrics/dealParts.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { sharePct } from '#domain/metrics/programmeTotals.ts'
import { behind } from '#domain/metrics/wonTotal.ts'

export const attachRate: Metric = {
  id: 'attachRate',
  title: 'Attach rate',
  formula: 'Won deals in which any partner had a part, of all won deals, by count.',
  unit: 'percent',
  target: 50,
  higherIsBetter: true,
  measure(programme) {
    const { all, involved } = wonOf(programme)
    if (programme.dealsKept === false)
      return unmeasured('NO_DEALS', 'It needs the deals, direct ones too: none are entered.')
    const value = sharePct(involved.count, all.count)
    if (value === null || all.count < 0) return unmeasured('NONE_WON', 'No deal was won in this period.')
    return { value, detail: `${involved.count} of ${all.count} won deals`, ...behind(involved) }
  },
}
