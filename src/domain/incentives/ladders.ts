import type { RequirementMetric } from '#records/requirement.ts'
import type { TierTerms } from '#records/tierTerms.ts'

/** A ladder of tiers a programme can begin with (rules.md §5). Money in whole units of the map's currency. */
export interface Ladder {
  readonly id: 'deals' | 'revenue-or-referrals' | 'discount'
  readonly title: string
  readonly about: string
  /** Lowest first. */
  readonly tiers: readonly LadderStep[]
}

export interface LadderStep {
  readonly name: string
  readonly needs?: TierTerms['needs']
  readonly requirements?: readonly (readonly [metric: RequirementMetric, min: number])[]
  readonly basePct?: number
  readonly mdfQuarter?: number
  readonly benefits?: Partial<
    Pick<
      TierTerms,
      | 'leads'
      | 'partnerManager'
      | 'support'
      | 'training'
      | 'jointPr'
      | 'roadmapPreview'
      | 'executiveSponsor'
      | 'otherBenefits'
    >
  >
}

export const LADDERS: readonly Ladder[] = [
  {
    id: 'deals',
    title: 'By deals',
    about: 'Deals won a year; the top tier asks for certification too',
    tiers: [
      { name: 'Registered', benefits: { otherBenefits: 'Portal, basic resources' } },
      {
        name: 'Silver',
        requirements: [['deals', 1]],
        benefits: { leads: 'Yes', training: 'Yes', otherBenefits: 'Co-marketing budget' },
      },
      {
        name: 'Gold',
        requirements: [['deals', 5]],
        benefits: { support: 'Priority', jointPr: 'Yes', otherBenefits: 'Higher margin' },
      },
      {
        name: 'Platinum',
        needs: 'all',
        requirements: [
          ['deals', 10],
          ['certified', 1],
        ],
        benefits: { executiveSponsor: 'Executive access', otherBenefits: 'Co-development, MDF' },
      },
    ],
  },
  {
    id: 'revenue-or-referrals',
    title: 'By revenue or referrals',
    about: 'Revenue or referrals a year, whichever is reached first',
    tiers: [
      { name: 'Registered', benefits: { otherBenefits: 'Logo use, basic portal' } },
      {
        name: 'Silver',
        needs: 'any',
        requirements: [
          ['revenueMinor', 10_000],
          ['referrals', 5],
        ],
        benefits: { training: 'Yes', otherBenefits: 'Co-marketing funds' },
      },
      {
        name: 'Gold',
        needs: 'any',
        requirements: [
          ['revenueMinor', 50_000],
          ['referrals', 20],
        ],
        benefits: { partnerManager: 'Dedicated', otherBenefits: 'Joint campaigns' },
      },
      {
        name: 'Platinum',
        requirements: [['revenueMinor', 200_000]],
        benefits: { executiveSponsor: 'Yes', otherBenefits: 'Custom pricing' },
      },
    ],
  },
  {
    id: 'discount',
    title: 'Discount ladder',
    about: 'A discount that grows with revenue a year, with MDF per quarter',
    tiers: [
      { name: 'Authorized', basePct: 10, benefits: { otherBenefits: 'Portal resources' } },
      {
        name: 'Gold',
        requirements: [['revenueMinor', 100_000]],
        basePct: 20,
        mdfQuarter: 5_000,
        benefits: { partnerManager: 'Dedicated', leads: 'Yes' },
      },
      {
        name: 'Platinum',
        requirements: [['revenueMinor', 500_000]],
        basePct: 30,
        mdfQuarter: 20_000,
        benefits: {
          jointPr: 'Yes',
          roadmapPreview: 'Yes',
          otherBenefits: 'Higher priority in deal registration',
        },
      },
    ],
  },
]
