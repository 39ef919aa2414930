import { score } from '#domain/ipp/score.ts'
import { type IppCriterion, type IppGroup, IPP_GROUPS, type Ratings } from '#domain/ipp/table.ts'

/** A score for every C that has a criterion; null when nothing in it is rated. */
export type GroupScores = Readonly<Partial<Record<IppGroup, number | null>>>

/** The score inside each C, 0 to 100, by the same formula (rules.md §3). */
export function groupScores(criteria: readonly IppCriterion[], ratings: Ratings): GroupScores {
  const scores: Partial<Record<IppGroup, number | null>> = {}
  for (const group of IPP_GROUPS) {
    const inside = criteria.filter(({ c }) => c === group)
    if (inside.length > 0) scores[group] = score(inside, ratings)
  }
  return scores
}
