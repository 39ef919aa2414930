import { runCount } from '#domain/random/runCount.ts'
import { percentText } from '#domain/simulation/chanceReading.ts'
import type { Comparison } from '#domain/simulation/compareProgrammes.ts'

/** "Kickstart costs less in 62 % of 2,000 runs. 8 partners take more, 2 take less, on average." */
export function comparisonReading(comparison: Comparison, name: string): string {
  const { cheaper, sameCost, draws, partners } = comparison
  const counted = runCount(draws)
  const cost =
    sameCost === 1
      ? `${name} costs the same in all of ${counted} runs.`
      : `${name} costs less in ${percentText(cheaper)} of ${counted} runs.`
  const [more, less] = [
    partners.filter(({ meanMinor }) => meanMinor >= 0.5).length,
    partners.filter(({ meanMinor }) => meanMinor <= -0.5).length,
  ]
  if (more + less === 0) return cost
  return `${cost} ${[told(more, 'more'), told(less, 'less')].filter((part) => part !== '').join(', ')}, on average.`
}

function told(count: number, what: string): string {
  if (count === 0) return ''
  return `${count} ${count === 1 ? 'partner takes' : 'partners take'} ${what}`
}
