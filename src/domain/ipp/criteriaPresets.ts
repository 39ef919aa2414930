import { type CriterionTemplate, DEFAULT_CRITERIA } from '#domain/ipp/defaultCriteria.ts'

/** A list of criteria a profile can begin with. */
export interface CriteriaPreset {
  readonly id: 'merged' | 'evaluation-matrix' | 'fit-questions'
  readonly title: string
  readonly about: string
  readonly criteria: readonly CriterionTemplate[]
}

/**
 * The eleven merged criteria and the two lists they come from (rules.md §3). The two lists name no weights, so each
 * begins with equal ones.
 */
export const CRITERIA_PRESETS: readonly CriteriaPreset[] = [
  {
    id: 'merged',
    title: 'All eleven criteria',
    about: 'Customer fit, capability, capacity and commitment, weighted',
    criteria: DEFAULT_CRITERIA,
  },
  {
    id: 'evaluation-matrix',
    title: 'Partner evaluation matrix',
    about: 'Six criteria, all of the same weight',
    criteria: evenly([
      ['customer_overlap', 'Customer base overlap'],
      ['product_synergy', 'Product synergy'],
      ['market_reach', 'Partner’s market reach'],
      ['technical_capability', 'Technical capability'],
      ['brand_reputation', 'Brand reputation'],
      ['commitment_level', 'Commitment level'],
    ]),
  },
  {
    id: 'fit-questions',
    title: 'Five questions of partner fit',
    about: 'Five criteria, all of the same weight',
    criteria: evenly([
      ['audience_overlap', 'Audience overlap with our ICP'],
      ['motivation', 'Motivation to promote'],
      ['technical_feasibility', 'Technical integration feasibility'],
      ['reputational_alignment', 'Reputational alignment'],
      ['sales_bandwidth', 'Sales culture and bandwidth'],
    ]),
  },
]

function evenly(named: readonly (readonly [id: string, name: string])[]): readonly CriterionTemplate[] {
  return named.flatMap(([id, name]) =>
    DEFAULT_CRITERIA.filter((criterion) => criterion.id === id).map((criterion) => ({
      ...criterion,
      name,
      weight: 10,
    })),
  )
}
