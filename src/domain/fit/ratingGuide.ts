import type { Criterion } from '#records/criterion.ts'
import type { RatingValue } from '#records/rating.ts'

/** What a rating stands for by the criterion's guides, '' where they do not say; between two guides it names both. */
export function ratingGuide(
  { guide1, guide3, guide5 }: Pick<Criterion, 'guide1' | 'guide3' | 'guide5'>,
  value: RatingValue,
): string {
  if (value === null) return ''
  if (value === 'na') return 'Does not apply: its weight is left out'
  if (value === 1) return guide1
  if (value === 3) return guide3
  if (value === 5) return guide5
  const [below, above] = value < 3 ? [guide1, guide3] : [guide3, guide5]
  return below === '' || above === '' ? '' : `Between “${below}” and “${above}”`
}
