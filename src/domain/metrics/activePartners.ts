import type { Metric } from '#domain/metrics/metric.ts'
import { activeOnes, signedPartners } from '#domain/metrics/partnerCounts.ts'

export const activePartners: Metric = {
  id: 'activePartners',
  title: 'Active partners',
  formula:
    'Signed partners, not ended, with a deed in the last 90 days: a deal registered, created or won, a referral, an integration, a certification, a campaign.',
  unit: 'count',
  target: null,
  higherIsBetter: true,
  measure(programme) {
    const active = activeOnes(programme)
    return {
      value: active.length,
      detail: `of ${signedPartners(programme).length} signed`,
      dealIds: [],
      partnerIds: active.map(({ id }) => id),
    }
  },
}
