import { firmness } from '#domain/ipp/firmness.ts'
import { runCount } from '#domain/random/runCount.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'

/** "Decision holds in 97 % of 10,000 weightings: firm." for a share of 0 to 1 (rules.md §3). */
export function holdsReading(share: number, draws: number): string {
  return `Decision holds in ${shownScore(100 * share)} % of ${runCount(draws)} weightings: ${firmness(share)}.`
}
