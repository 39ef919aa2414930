import type { Pareto } from '#domain/ipp/pareto.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'

/** What the Pareto check says, as one sentence (rules.md §3). With fewer than five partners nothing is judged. */
export function paretoReading({
  n,
  topCount,
  topSharePct,
  partnersFor80,
  concentrated,
  enough,
}: Pareto): string {
  if (topSharePct === null || partnersFor80 === null) return 'No partner has brought revenue yet.'
  const shown = `The top ${topCount} of ${n} ${n === 1 ? 'partner' : 'partners'} ${topCount === 1 ? 'brings' : 'bring'} ${shownScore(topSharePct)} % of the revenue`
  if (!enough) return `${shown}; with fewer than five partners that says little.`
  const fewest = `${partnersFor80} ${partnersFor80 === 1 ? 'is' : 'are'} enough for 80 %`
  return `${shown}, ${fewest}: ${concentrated ? 'concentrated' : 'spread out'}.`
}
