import { activationRate } from '#domain/metrics/activationRate.ts'
import { activePartners } from '#domain/metrics/activePartners.ts'
import { attachRate } from '#domain/metrics/attachRate.ts'
import { expectedRevenue } from '#domain/metrics/expectedRevenue.ts'
import { involvedPipeline } from '#domain/metrics/involvedPipeline.ts'
import { involvedRevenue } from '#domain/metrics/involvedRevenue.ts'
import { involvedRevenueShare } from '#domain/metrics/involvedRevenueShare.ts'
import { mdfRoi } from '#domain/metrics/mdfRoi.ts'
import type { Metric } from '#domain/metrics/metric.ts'
import { partnerCac } from '#domain/metrics/partnerCac.ts'
import { partnerNps } from '#domain/metrics/partnerNps.ts'
import { programmeRoi } from '#domain/metrics/programmeRoi.ts'
import { retentionGain } from '#domain/metrics/retentionGain.ts'
import { revenueConcentration } from '#domain/metrics/revenueConcentration.ts'
import { revenuePerPartner } from '#domain/metrics/revenuePerPartner.ts'
import { sourcedPipeline } from '#domain/metrics/sourcedPipeline.ts'
import { sourcedRevenue } from '#domain/metrics/sourcedRevenue.ts'
import { sourcedRevenueShare } from '#domain/metrics/sourcedRevenueShare.ts'
import { timeToFirstDeal } from '#domain/metrics/timeToFirstDeal.ts'

/** The handful shown first: the eight of the strip. */
export const HEADLINE_METRICS: readonly Metric[] = [
  sourcedRevenueShare,
  involvedRevenueShare,
  attachRate,
  activePartners,
  revenuePerPartner,
  timeToFirstDeal,
  partnerNps,
  programmeRoi,
]

/** Every programme metric of rules.md §7. */
export const PROGRAMME_METRICS: readonly Metric[] = [
  ...HEADLINE_METRICS,
  sourcedPipeline,
  involvedPipeline,
  expectedRevenue,
  sourcedRevenue,
  involvedRevenue,
  activationRate,
  partnerCac,
  mdfRoi,
  retentionGain,
  revenueConcentration,
]
