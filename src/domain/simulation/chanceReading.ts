import { runCount } from '#domain/random/runCount.ts'

/**
 * "Unlikely as planned: about 1 run in 7 (15 %) reaches $2M." for a count of runs that reach a target. `target` is
 * the target as a person reads it. `null` where there was no run.
 */
export function chanceReading(reaching: number, runs: number, target: string): string | null {
  if (runs === 0) return null
  const counted = runCount(runs)
  if (reaching === 0) return `Out of reach as planned: none of ${counted} runs reaches ${target}.`
  if (reaching === runs) return `Safe as planned: all of ${counted} runs reach ${target}.`
  const share = reaching / runs
  const { some, of } = nearestFraction(share)
  const verb = some === 1 ? 'run in' : 'runs in'
  return `${chanceWord(share)} as planned: about ${runCount(some)} ${verb} ${runCount(of)} (${percentText(share)}) ${some === 1 ? 'reaches' : 'reach'} ${target}.`
}

/** "15 %", and never "0 %" or "100 %" of what is neither. */
export function percentText(share: number): string {
  const percent = Math.round(100 * share)
  if (percent === 0 && share > 0) return 'under 1 %'
  return percent === 100 && share < 1 ? 'over 99 %' : `${percent} %`
}

function chanceWord(share: number): string {
  if (share >= 0.9) return 'Very likely'
  if (share >= 0.6) return 'Likely'
  if (share >= 0.4) return 'Open'
  return share >= 0.1 ? 'Unlikely' : 'Very unlikely'
}

/** The fraction with at most ten below the line that is nearest; of rare things one in so many, of usual ones all but one. */
function nearestFraction(share: number): { readonly some: number; readonly of: number } {
  if (share < 0.1) return { some: 1, of: Math.round(1 / share) }
  if (share > 0.9) {
    const of = Math.round(1 / (1 - share))
    return { some: of - 1, of }
  }
  let nearest = { some: 1, of: 2 }
  for (let of = 3; of <= 10; of++) {
    const some = Math.round(share * of)
    if (Math.abs(some / of - share) < Math.abs(nearest.some / nearest.of - share) - 1e-9)
      nearest = { some, of }
  }
  return nearest
}
