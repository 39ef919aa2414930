export const RATING_MIN = 1
export const RATING_MAX = 5

/**
 * What a rating is worth, 0 to 1: (r − 1)/4 (rules.md §3). Not r/5, because all ones must be 0 and a three the middle.
 */
export function ratingValue(rating: number): number {
  return (rating - RATING_MIN) / (RATING_MAX - RATING_MIN)
}
