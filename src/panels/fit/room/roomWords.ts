import { ratingGuide } from '#domain/fit/ratingGuide.ts'
import type { RoomCell } from '#domain/fit/roomSpreads.ts'
import type { Spread } from '#domain/fit/spread.ts'
import type { Criterion } from '#records/criterion.ts'
import type { RatingValue } from '#records/rating.ts'

export function valueText(value: RatingValue): string {
  return value === 'na' ? 'n/a' : value === null ? '–' : String(value)
}

/** "Gap 3", "Gap 3 · n/a" or "Split on n/a" where some give a number and others say it does not apply, "No gap". */
export function gapText({ gap, n, notApplicable }: Spread): string {
  const split = n > 0 && notApplicable > 0
  if (gap === null) return 'All n/a'
  if (gap > 0) return `Gap ${gap}${split ? ' · n/a' : ''}`
  return split ? 'Split on n/a' : 'No gap'
}

/** The figures of a cell and what has become of it. */
export function agreedText({ spread, rating, agreed }: RoomCell): string {
  const { n, notApplicable, median, mean } = spread
  const figures =
    median === null || mean === null
      ? []
      : [`Median ${median}`, `mean ${mean.toFixed(1)}`, `${n} ${n === 1 ? 'number' : 'numbers'}`]
  const apart = notApplicable === 0 ? [] : [`${notApplicable} n/a`]
  return [...figures, ...apart, stateText(rating?.value ?? null, agreed)].join(' · ')
}

function stateText(value: RatingValue, agreed: boolean): string {
  if (agreed) return `agreed on ${valueText(value)}`
  return value === null ? 'not agreed yet' : `not agreed yet; the matrix says ${valueText(value)}`
}

/** What stands under a number: only 1, 3 and 5 have words of their own. */
export function anchorOf(criterion: Criterion, value: number | 'na'): string {
  return value === 1 || value === 3 || value === 5 ? ratingGuide(criterion, value) : ''
}
