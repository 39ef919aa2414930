import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { activeOnes, signedPartners } from '#domain/metrics/partnerCounts.ts'
import { sharePct } from '#domain/metrics/programmeTotals.ts'

export const activationRate: Metric = {
  id: 'activationRate',
  title: 'Activation rate',
  formula: 'Active partners of those signed and not ended.',
  unit: 'percent',
  target: 60,
  higherIsBetter: true,
  measure(programme) {
    const [signed, active] = [signedPartners(programme), activeOnes(programme)]
    const value = sharePct(active.length, signed.length)
    if (value === null) return unmeasured('NO_PARTNER', 'No partner has signed yet.')
    const activeIds = new Set(active.map(({ id }) => id))
    return {
      value,
      detail: `${active.length} of ${signed.length} signed are active`,
      dealIds: [],
      // Those who are silent are whom one wants to see.
      partnerIds: signed.flatMap(({ id }) => (activeIds.has(id) ? [] : [id])),
    }
  },
}
