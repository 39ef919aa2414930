import { IPP_GROUPS, type IppGroup } from '#records/criterion.ts'
import type { RatingValue } from '#records/rating.ts'

export { IPP_GROUPS, type IppGroup }

/** What each group is called on the screen. */
export const GROUP_NAMES: Readonly<Record<IppGroup, string>> = {
  customer: 'Customer fit',
  capability: 'Capability',
  capacity: 'Capacity',
  commitment: 'Commitment',
  other: 'Other',
}

/** One question of the profile. Weights are on any scale; weight 0 switches the criterion off (rules.md §3). */
export interface IppCriterion {
  readonly id: string
  readonly c: IppGroup
  readonly weight: number
  /** A partner rated below this is out, whatever its score. */
  readonly knockoutMin?: number | null
}

export type Rating = RatingValue

export type Ratings = ReadonlyMap<string, Rating> | Readonly<Record<string, Rating>>

/** A partner with its ratings by criterion id; a criterion that is not there is not known yet. */
export interface IppCandidate {
  readonly id: string
  readonly name: string
  readonly ratings: Ratings
}

/** Scores nearer to each other than this are equal, and limits are met from this near (rules.md §3). */
export const EQUAL_WITHIN = 1e-9

/** The rating of one criterion; null when nobody has given one. */
export function ratingOf(ratings: Ratings, criterionId: string): Rating {
  if (isMap(ratings)) return ratings.get(criterionId) ?? null
  return Object.hasOwn(ratings, criterionId) ? (ratings[criterionId] ?? null) : null
}

/** Every rating that is there, with its criterion id. */
export function ratingEntries(ratings: Ratings): readonly (readonly [string, Rating])[] {
  return isMap(ratings) ? [...ratings] : Object.entries(ratings)
}

/** The criteria that count: those with a weight. */
export function activeCriteria<C extends IppCriterion>(criteria: readonly C[]): readonly C[] {
  return criteria.filter(({ weight }) => weight > 0)
}

/** Whether `amount` reaches `limit`, forgiving what binary fractions lose. */
export function reaches(amount: number, limit: number): boolean {
  return amount >= limit - EQUAL_WITHIN
}

function isMap(ratings: Ratings): ratings is ReadonlyMap<string, Rating> {
  return ratings instanceof Map
}
