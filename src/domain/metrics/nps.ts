import { type Refusal, refuse } from '#domain/refusal.ts'

export interface Nps {
  readonly n: number
  /** −100 to 100, or null without an answer. */
  readonly nps: number | null
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** Under five answers say little. */
  readonly fewAnswers: boolean
}

/** Percent of 9–10 minus percent of 0–6 (rules.md §7); E_RANGE for an answer off the scale. */
export function nps({ scores }: { readonly scores: readonly number[] }): Nps | Refusal {
  for (const [place, score] of scores.entries())
    if (!isNpsScore(score))
      return refuse('E_RANGE', `scores[${place}]`, 'An answer is a whole number from 0 to 10.')
  return npsOf(scores)
}

/** As `nps`, for answers that are on the scale. */
export function npsOf(scores: readonly number[]): Nps {
  const n = scores.length
  const promoters = scores.filter((score) => score >= 9).length
  const detractors = scores.filter((score) => score <= 6).length
  return {
    n,
    nps: n === 0 ? null : ((promoters - detractors) / n) * 100,
    promoters,
    passives: n - promoters - detractors,
    detractors,
    fewAnswers: n < FEW,
  }
}

export function isNpsScore(score: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= 10
}

const FEW = 5
