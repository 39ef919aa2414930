import type { BandLimits } from '#domain/ipp/band.ts'
import { RATING_MAX, RATING_MIN } from '#domain/ipp/ratingValue.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'
import { type IppCandidate, type IppCriterion, ratingEntries } from '#domain/ipp/table.ts'

/** The first fault of a table in the order it is written, or null when it is sound (rules.md §3). */
export function checkTable(
  criteria: readonly IppCriterion[],
  candidates: readonly IppCandidate[],
): Refusal | null {
  return checkCriteria(criteria) ?? checkCandidates(criteria, candidates)
}

/** The first fault of limits somebody has set, or null. */
export function checkLimits(limits: BandLimits): Refusal | null {
  for (const [key, most] of MOST) {
    const limit = limits[key]
    if (!Number.isFinite(limit)) return refuse('E_NUMBER', `options.${key}`, 'A limit of a band is a number.')
    if (limit < 0 || limit > most)
      return refuse('E_RANGE', `options.${key}`, `This limit lies between 0 and ${most}.`)
  }
  if (limits.pilot > limits.pursue)
    return refuse('E_RANGE', 'options.pilot', 'Pilot begins at or below the score where pursue begins.')
  if (limits.nurture > limits.pilot)
    return refuse('E_RANGE', 'options.nurture', 'Nurture begins at or below the score where pilot begins.')
  return null
}

/** Why `rating` cannot stand at `path`, or null. Unknown and "does not apply" are always fine. */
export function checkRating(rating: unknown, path: string): Refusal | null {
  if (rating === null || rating === undefined || rating === 'na') return null
  if (typeof rating !== 'number' || !Number.isFinite(rating))
    return refuse('E_NUMBER', path, 'A rating is a number from 1 to 5, or n/a.')
  if (rating < RATING_MIN || rating > RATING_MAX)
    return refuse('E_RATING_RANGE', path, `Ratings run from 1 to 5; ${rating} is off the scale.`)
  return null
}

/** The first id that stands twice, as a refusal that points at its second place. */
export function checkIds(items: readonly { readonly id: string }[], path: string): Refusal | null {
  const seen = new Set<string>()
  for (const [place, { id }] of items.entries()) {
    if (seen.has(id)) return refuse('E_DUPLICATE_ID', `${path}[${place}].id`, `The id “${id}” stands twice.`)
    seen.add(id)
  }
  return null
}

const MOST: readonly (readonly [keyof BandLimits, number])[] = [
  ['minCoverage', 1],
  ['pursueCoverage', 1],
  ['pursue', 100],
  ['pilot', 100],
  ['nurture', 100],
]

function checkCriteria(criteria: readonly IppCriterion[]): Refusal | null {
  if (criteria.length === 0)
    return refuse('E_NO_CRITERIA', 'criteria', 'The profile has no criteria yet: add one to score by.')
  for (const [place, criterion] of criteria.entries()) {
    const refusal = checkCriterion(criterion, `criteria[${place}]`)
    if (refusal) return refusal
  }
  const repeated = checkIds(criteria, 'criteria')
  if (repeated) return repeated
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0)
    return refuse('E_WEIGHTS_ZERO', 'criteria', 'Every weight is 0: give at least one criterion a weight.')
  if (!Number.isFinite(total))
    return refuse('E_RANGE', 'criteria', 'The weights are too large to be added up.')
  return null
}

function checkCriterion({ weight, knockoutMin }: IppCriterion, path: string): Refusal | null {
  if (typeof weight !== 'number' || !Number.isFinite(weight))
    return refuse('E_NUMBER', `${path}.weight`, 'A weight is a number, 0 or more.')
  if (weight < 0)
    return refuse('E_WEIGHT_NEGATIVE', `${path}.weight`, `A weight is never negative: ${weight}.`)
  if (knockoutMin === undefined || knockoutMin === null) return null
  if (typeof knockoutMin !== 'number' || !Number.isFinite(knockoutMin))
    return refuse('E_NUMBER', `${path}.knockoutMin`, 'A knock-out minimum is a number from 1 to 5.')
  if (knockoutMin < RATING_MIN || knockoutMin > RATING_MAX)
    return refuse('E_RANGE', `${path}.knockoutMin`, 'A knock-out minimum lies between 1 and 5.')
  return null
}

function checkCandidates(
  criteria: readonly IppCriterion[],
  candidates: readonly IppCandidate[],
): Refusal | null {
  const known = new Set(criteria.map(({ id }) => id))
  for (const [place, { ratings }] of candidates.entries()) {
    for (const [criterionId, rating] of ratingEntries(ratings)) {
      const path = `candidates[${place}].ratings.${criterionId}`
      if (!known.has(criterionId))
        return refuse('E_UNKNOWN_CRITERION', path, `The profile has no criterion “${criterionId}”.`)
      const refusal = checkRating(rating, path)
      if (refusal) return refusal
    }
  }
  return checkIds(candidates, 'candidates')
}
