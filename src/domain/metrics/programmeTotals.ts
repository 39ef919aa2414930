import { rounded } from '#domain/figures/figureText.ts'
import { checkProgramme } from '#domain/metrics/checkProgramme.ts'
import { pipelineOf, wonOf } from '#domain/metrics/dealParts.ts'
import { activeOnes, signedInPeriod, signedPartners } from '#domain/metrics/partnerCounts.ts'
import type { Programme } from '#domain/metrics/programme.ts'
import type { Refusal } from '#domain/refusal.ts'

/** The counts and sums of a period in one reading (rules.md §7), or why the input is not taken. */
export function programmeTotals(programme: Programme) {
  return checkProgramme(programme) ?? totalsOf(programme)
}

/** Part of whole in percent 0–100; of nothing: null. */
export function sharePct(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100
}

/** Money shared out over a count, in whole minor units; over nobody: null. */
export function perHead(minor: number, count: number): number | null {
  return count === 0 ? null : rounded(minor / count, 0)
}

/** What it cost to win partners: recruiting and onboarding as far as they are entered; neither: null. */
export function acquisitionCost({
  recruitingCostMinor = null,
  onboardingCostMinor = null,
}: Programme): number | null {
  if (recruitingCostMinor === null && onboardingCostMinor === null) return null
  return (recruitingCostMinor ?? 0) + (onboardingCostMinor ?? 0)
}

export type ProgrammeTotals = Exclude<ReturnType<typeof programmeTotals>, Refusal>

function totalsOf(programme: Programme) {
  const [pipeline, won] = [pipelineOf(programme), wonOf(programme)]
  const [signed, active] = [signedPartners(programme).length, activeOnes(programme).length]
  const newlySigned = signedInPeriod(programme).length
  const cost = acquisitionCost(programme)
  return {
    totalPartners: signed,
    activePartners: active,
    activationRatePct: sharePct(active, signed),
    pipelineMinor: pipeline.all.minor,
    sourcedPipelineMinor: pipeline.sourced.minor,
    influencedOnlyPipelineMinor: pipeline.influencedOnly.minor,
    involvedPipelineMinor: pipeline.involved.minor,
    sourcedPipelinePct: sharePct(pipeline.sourced.minor, pipeline.all.minor),
    revenueMinor: won.all.minor,
    sourcedRevenueMinor: won.sourced.minor,
    influencedOnlyRevenueMinor: won.influencedOnly.minor,
    involvedRevenueMinor: won.involved.minor,
    sourcedRevenuePct: sharePct(won.sourced.minor, won.all.minor),
    involvedRevenuePct: sharePct(won.involved.minor, won.all.minor),
    attachRatePct: sharePct(won.involved.count, won.all.count),
    revenuePerActivePartnerMinor: perHead(won.sourced.minor, active),
    partnersSigned: newlySigned,
    partnerCacMinor: cost === null ? null : perHead(cost, newlySigned),
  }
}
