import { awareSegment } from '#domain/findings/awareSegment.ts'
import { competingWithPartners } from '#domain/findings/competingWithPartners.ts'
import { coverageGap } from '#domain/findings/coverageGap.ts'
import { coverageOfOne } from '#domain/findings/coverageOfOne.ts'
import type { AntiPattern, FindingKind } from '#domain/findings/finding.ts'
import { givesOnly } from '#domain/findings/givesOnly.ts'
import { goneEnd } from '#domain/findings/goneEnd.ts'
import { ignoringPartnerSuccess } from '#domain/findings/ignoringPartnerSuccess.ts'
import { mdfWithoutAccountability } from '#domain/findings/mdfWithoutAccountability.ts'
import { noAttribution } from '#domain/findings/noAttribution.ts'
import { noCompany } from '#domain/findings/noCompany.ts'
import { notConnected } from '#domain/findings/notConnected.ts'
import { oneSidedValue } from '#domain/findings/oneSidedValue.ts'
import { overcomplicatedTiers } from '#domain/findings/overcomplicatedTiers.ts'
import { quantityOverQuality } from '#domain/findings/quantityOverQuality.ts'
import { revenueOfOne } from '#domain/findings/revenueOfOne.ts'
import { rivalSellers } from '#domain/findings/rivalSellers.ts'
import { setAndForget } from '#domain/findings/setAndForget.ts'
import { singleLink } from '#domain/findings/singleLink.ts'
import { singlePoint } from '#domain/findings/singlePoint.ts'
import { unknownAmounts } from '#domain/findings/unknownAmounts.ts'
import { unreachedSegment } from '#domain/findings/unreachedSegment.ts'

/** The eight ways to run a programme badly, in the order of rules.md §9. */
export const ANTI_PATTERNS: readonly AntiPattern[] = [
  quantityOverQuality,
  oneSidedValue,
  noAttribution,
  ignoringPartnerSuccess,
  overcomplicatedTiers,
  setAndForget,
  mdfWithoutAccountability,
  competingWithPartners,
]

/** Everything that can be found. A new kind is a file beside these and a line here. */
export const FINDING_KINDS: readonly FindingKind[] = [
  unreachedSegment,
  awareSegment,
  singlePoint,
  singleLink,
  revenueOfOne,
  givesOnly,
  rivalSellers,
  coverageGap,
  coverageOfOne,
  goneEnd,
  noCompany,
  notConnected,
  unknownAmounts,
  ...ANTI_PATTERNS,
]
