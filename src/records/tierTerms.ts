import * as z from 'zod/mini'
import { amountMinor, countOrNull, lineText, percentOrNull, recordId } from '#records/fields.ts'

/**
 * What one programme gives a tier. Tiers are the map's, so that partners keep theirs when two programmes are compared;
 * a tier without terms is not part of a programme. `null` leaves it to the programme, 0 switches it off for the tier.
 */
export interface TierTerms {
  readonly id: string
  readonly type: 'tierTerms'
  readonly programmeId: string
  readonly tierId: string
  /** Whether one of the tier's requirements is enough. */
  readonly needs: 'any' | 'all'
  /** On new deals; `null` is not known yet and pays nothing. */
  readonly basePct: number | null
  /** `null`: nothing on renewals. */
  readonly renewalPct: number | null
  /** `null`: the base. */
  readonly expansionPct: number | null
  readonly flatFeeMinor: number | null
  readonly maxPerDealMinor: number | null
  readonly regUpliftPct: number | null
  readonly regMinDealMinor: number | null
  /** Allowance of market development funds per quarter. */
  readonly mdfQuarterMinor: number | null
  readonly certPerPersonMinor: number | null
  readonly certMaxPeople: number | null
  /** Benefits in words; empty where there are none. */
  readonly leads: string
  readonly partnerManager: string
  readonly support: string
  readonly training: string
  readonly jointPr: string
  readonly roadmapPreview: string
  readonly executiveSponsor: string
  readonly otherBenefits: string
}

export const tierTermsSchema = z.looseObject({
  id: recordId,
  type: z.literal('tierTerms'),
  programmeId: recordId,
  tierId: recordId,
  needs: z.enum(['any', 'all']),
  basePct: percentOrNull,
  renewalPct: percentOrNull,
  expansionPct: percentOrNull,
  flatFeeMinor: amountMinor,
  maxPerDealMinor: amountMinor,
  regUpliftPct: percentOrNull,
  regMinDealMinor: amountMinor,
  mdfQuarterMinor: amountMinor,
  certPerPersonMinor: amountMinor,
  certMaxPeople: countOrNull,
  leads: lineText,
  partnerManager: lineText,
  support: lineText,
  training: lineText,
  jointPr: lineText,
  roadmapPreview: lineText,
  executiveSponsor: lineText,
  otherBenefits: lineText,
})

/** Made of its parts, so that two tabs that add the same tier write the same record. */
export function tierTermsId(programmeId: string, tierId: string): string {
  return `tierTerms:${programmeId}|${tierId}`
}

export function newTierTerms(
  given: Pick<TierTerms, 'programmeId' | 'tierId'> & Partial<TierTerms>,
): TierTerms {
  return {
    id: tierTermsId(given.programmeId, given.tierId),
    type: 'tierTerms',
    needs: 'all',
    basePct: null,
    renewalPct: null,
    expansionPct: null,
    flatFeeMinor: null,
    maxPerDealMinor: null,
    regUpliftPct: null,
    regMinDealMinor: null,
    mdfQuarterMinor: null,
    certPerPersonMinor: null,
    certMaxPeople: null,
    leads: '',
    partnerManager: '',
    support: '',
    training: '',
    jointPr: '',
    roadmapPreview: '',
    executiveSponsor: '',
    otherBenefits: '',
    ...given,
  }
}
