import { firmness } from '#domain/ipp/firmness.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'

/** "Decision holds in 97 % of 10,000 weightings: firm." for a share of 0 to 1 (rules.md §3). */
export function holdsReading(share: number, draws: number): string {
  // Not Intl: the thousands are set the same in every language of the browser.
  const counted = String(draws).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `Decision holds in ${shownScore(100 * share)} % of ${counted} weightings: ${firmness(share)}.`
}
