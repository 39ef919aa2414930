import type { RatingValue } from '#records/rating.ts'

/** What one person in the room gave; `null` is nothing yet. */
export interface Voice {
  readonly scorerId: string
  readonly name: string
  readonly value: RatingValue
}

/** How far the room lies apart about one partner on one criterion. */
export interface Spread {
  /** Those who gave a number or said that it does not apply. */
  readonly voices: readonly Voice[]
  /** The names of those who have given nothing. */
  readonly missing: readonly string[]
  /** How many gave a number; the figures below are of these alone. */
  readonly n: number
  readonly notApplicable: number
  /** The highest number less the lowest. */
  readonly gap: number | null
  readonly median: number | null
  readonly mean: number | null
  /** Where the talk begins: the median to the half point, or that it does not apply where more say so. */
  readonly suggested: RatingValue
}

/** The spread of what was given; its figures are `null` where nobody gave a number. */
export function spreadOf(given: readonly Voice[]): Spread {
  const voices = given.filter(({ value }) => value !== null)
  const numbers = numbersOf(voices).toSorted((a, b) => a - b)
  const n = numbers.length
  const median = medianOf(numbers)
  const notApplicable = voices.length - n
  return {
    voices,
    missing: given.filter(({ value }) => value === null).map(({ name }) => name),
    n,
    notApplicable,
    gap: n === 0 ? null : (numbers[n - 1] ?? 0) - (numbers[0] ?? 0),
    median,
    mean: n === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / n,
    suggested: notApplicable > n ? 'na' : median === null ? null : Math.round(median * 2) / 2,
  }
}

/**
 * Whether the median can stand without a talk: a gap of at most `most`, all of one mind about whether it applies, and
 * more than one voice wherever more people score.
 */
export function isNear(spread: Spread, most: number): boolean {
  const { n, notApplicable, voices, missing } = spread
  if (voices.length === 0 || (n > 0 && notApplicable > 0)) return false
  if (voices.length === 1 && missing.length > 0) return false
  return (spread.gap ?? 0) <= most
}

export function numbersOf(voices: readonly Voice[]): readonly number[] {
  return voices.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
}

function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const above = sorted[Math.floor(sorted.length / 2)] ?? 0
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (above + below) / 2
}
