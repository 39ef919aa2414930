import { checkRating } from '#domain/ipp/checkTable.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'
import type { Rating } from '#domain/ipp/table.ts'

/** One cell as it was read: its rating, or why it has none. */
export type RatingCell = { readonly rating: Rating } | Refusal

/**
 * Reads ratings as people write them (rules.md §3); the first cell that cannot be read refuses the whole table, with
 * E_RATING_TEXT or E_RATING_RANGE.
 */
export function ratingText(values: readonly string[]): { readonly ratings: readonly Rating[] } | Refusal {
  const ratings: Rating[] = []
  for (const cell of readRatings(values)) {
    if ('fault' in cell) return cell
    ratings.push(cell.rating)
  }
  return { ratings }
}

/**
 * Reads every cell by itself, so that a paste keeps what is good: numbers ("3.5", "3,5"), High/Medium/Low or H/M/L,
 * "n/a", and empty, "-", "—" or "?" for unknown. One "very …" makes it the five-word scale for all of them.
 */
export function readRatings(values: readonly string[]): readonly RatingCell[] {
  const words = values.map((value) => value.replaceAll(/\s+/gu, '').toLowerCase())
  const scale = words.some((word) => word.startsWith('very')) ? FIVE_WORDS : THREE_WORDS
  return words.map((word, place) => readCell(word, scale, values[place] ?? '', `values[${place}]`))
}

type WordScale = ReadonlyMap<string, Rating>

const UNKNOWN: readonly (readonly [string, Rating])[] = ['', '-', '–', '—', '?'].map((word) => [word, null])
const ALWAYS: readonly (readonly [string, Rating])[] = [...UNKNOWN, ['n/a', 'na'], ['na', 'na']]
const MIDDLE: readonly (readonly [string, Rating])[] = [...ALWAYS, ['medium', 3], ['m', 3]]

const THREE_WORDS: WordScale = new Map([...MIDDLE, ['high', 5], ['h', 5], ['low', 1], ['l', 1]])
const FIVE_WORDS: WordScale = new Map([
  ...MIDDLE,
  ['veryhigh', 5],
  ['high', 4],
  ['h', 4],
  ['low', 2],
  ['l', 2],
  ['verylow', 1],
])

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

function readCell(word: string, scale: WordScale, written: string, path: string): RatingCell {
  const rating = scale.get(word)
  if (rating !== undefined) return { rating }
  if (!NUMBER.test(word)) {
    const shown = written.trim().slice(0, 40)
    return refuse('E_RATING_TEXT', path, `“${shown}” is not a rating: write 1 to 5, H, M, L or n/a.`)
  }
  const number = Number(word.replace(',', '.'))
  return checkRating(number, path) ?? { rating: number }
}
