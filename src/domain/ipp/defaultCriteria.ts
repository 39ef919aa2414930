import type { IppCriterion } from '#domain/ipp/table.ts'

/** What a partner looks like that earns a 1, a 3 and a 5. */
export interface RatingGuides {
  readonly 1: string
  readonly 3: string
  readonly 5: string
}

/** A criterion as a profile begins with it. */
export interface CriterionTemplate extends IppCriterion {
  readonly name: string
  readonly guides: RatingGuides
}

/** The eleven criteria of rules.md §3 with their default weights, which add up to 100. */
export const DEFAULT_CRITERIA: readonly CriterionTemplate[] = [
  {
    id: 'customer_overlap',
    name: 'Customer base overlap',
    c: 'customer',
    weight: 16,
    knockoutMin: 2,
    guides: {
      1: 'Under 5 % of their customers fit our ICP',
      3: 'About 25 %, some shared accounts',
      5: 'Over 60 %, named shared accounts',
    },
  },
  {
    id: 'audience_overlap',
    name: 'Audience overlap',
    c: 'customer',
    weight: 8,
    guides: {
      1: 'Audience is not our buyers',
      3: 'Mixed audience, some buyers',
      5: 'Mainly our buyers, large and engaged',
    },
  },
  {
    id: 'product_synergy',
    name: 'Product synergy',
    c: 'customer',
    weight: 10,
    guides: {
      1: 'No joint use case, or competing',
      3: 'Useful together for some',
      5: 'Neither is complete without the other; customers ask for it',
    },
  },
  {
    id: 'reputational_alignment',
    name: 'Reputational alignment',
    c: 'customer',
    weight: 6,
    knockoutMin: 2,
    guides: {
      1: 'Association would harm us',
      3: 'Neutral',
      5: 'Our customers admire them; same values',
    },
  },
  {
    id: 'market_reach',
    name: 'Market reach',
    c: 'capacity',
    weight: 10,
    guides: {
      1: 'A handful of clients, one place',
      3: 'Regional, 50–200 clients',
      5: 'Many regions or thousands of clients',
    },
  },
  {
    id: 'sales_bandwidth',
    name: 'Sales culture and bandwidth',
    c: 'capacity',
    weight: 10,
    guides: {
      1: 'Nobody free to sell it',
      3: 'Shared sellers, part time',
      5: 'Dedicated sellers with targets',
    },
  },
  {
    id: 'technical_capability',
    name: 'Technical capability',
    c: 'capability',
    weight: 8,
    guides: {
      1: 'No relevant skills',
      3: 'Some trained people, needs help',
      5: 'Proven team, delivers alone',
    },
  },
  {
    id: 'technical_feasibility',
    name: 'Technical feasibility',
    c: 'capability',
    weight: 7,
    guides: {
      1: 'No API, heavy custom work',
      3: 'Standard API, weeks of work',
      5: 'Connector exists or days of work',
    },
  },
  {
    id: 'brand_reputation',
    name: 'Brand reputation',
    c: 'capability',
    weight: 5,
    guides: {
      1: 'Unknown or poor reviews',
      3: 'Known in the niche',
      5: 'Reference name in the market',
    },
  },
  {
    id: 'commitment_level',
    name: 'Commitment level',
    c: 'commitment',
    weight: 10,
    guides: {
      1: 'Polite interest, nobody named',
      3: 'A contact and some hours',
      5: 'Executive sponsor, budget, named team, plan',
    },
  },
  {
    id: 'motivation',
    name: 'Motivation to promote',
    c: 'commitment',
    weight: 10,
    guides: {
      1: 'Gains nothing by it',
      3: 'Some revenue or retention gain',
      5: 'Central to their revenue or product plan',
    },
  },
]
