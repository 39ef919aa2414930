import { figureText } from '#domain/figures/figureText.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { retentionOf } from '#domain/metrics/retention.ts'

export const retentionGain: Metric = {
  id: 'retentionGain',
  title: 'Retention through partners',
  formula:
    'Net revenue retention of customers that came through partners less that of direct ones, in points.',
  unit: 'points',
  target: 0,
  higherIsBetter: true,
  measure({ retention = null, currency = 'USD' }) {
    const known = retention === null ? null : retentionOf(retention)
    if (!known || known.differencePoints.nrr === null)
      return unmeasured('NO_CUSTOMERS', 'The customers of both ways of selling are not entered.')
    const { partner, direct } = known
    const shown = (pct: number | null) => figureText(pct, 'percent', currency)
    return {
      value: known.differencePoints.nrr,
      detail: `Net retention ${shown(partner.nrrPct)} against ${shown(direct.nrrPct)} direct; customers kept ${shown(partner.logoRetentionPct)} against ${shown(direct.logoRetentionPct)}; gross ${shown(partner.grrPct)} against ${shown(direct.grrPct)}`,
      dealIds: [],
      partnerIds: [],
    }
  },
}
