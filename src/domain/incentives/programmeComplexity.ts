import {
  type Complexity,
  COMPLEXITY_LIMITS,
  type ComplexityInput,
  complexityOf,
} from '#domain/incentives/complexity.ts'
import type { ProgrammeReading, TierReading } from '#domain/incentives/programmeReading.ts'

/** How complex a programme is, and what would make it easy. */
export interface ProgrammeComplexity extends Complexity {
  readonly counts: ComplexityInput
  /** The parts switched on, by name. */
  readonly components: readonly string[]
  /** The fewest things that bring it down to "easy", largest first; empty where it is. */
  readonly drop: readonly Drop[]
}

export interface Drop {
  readonly what: string
  /** Points it saves. */
  readonly points: number
}

/** What there is to explain in a programme, counted over all its tiers (rules.md §5). */
export function programmeComplexity(reading: ProgrammeReading): ProgrammeComplexity {
  const switched = componentsOf(reading)
  const caps = capsOf(reading)
  const exceptions = reading.programme.specialCases.split('\n').filter((line) => line.trim() !== '')
  const logics = new Set(
    reading.tiers.filter(({ requirements }) => requirements.length > 1).map(({ terms }) => terms.needs),
  )
  const counts: ComplexityInput = {
    tiers: reading.tiers.length,
    requirementMetrics: metricsOf(reading.tiers).size,
    mixedLogic: logics.size > 1,
    components: switched.length,
    brackets: Math.max(0, ...reading.tiers.map(({ brackets }) => brackets.length)),
    caps: caps.length,
    exceptions: exceptions.length,
  }
  const result = complexityOf(counts)
  return {
    ...result,
    counts,
    components: switched,
    drop: dropsOf(result, switched, caps),
  }
}

function metricsOf(tiers: readonly TierReading[]): ReadonlySet<string> {
  return new Set(tiers.flatMap(({ requirements }) => requirements.map(({ metric }) => metric)))
}

function componentsOf({ tiers }: ProgrammeReading): readonly string[] {
  const some = (test: (tier: TierReading) => unknown) => tiers.some((tier) => Boolean(test(tier)))
  const parts: readonly (readonly [string, boolean])[] = [
    ['the base rate', some(({ rates }) => rates.basePct > 0 || rates.flatFeeMinor)],
    ['the deal registration', some(({ rule }) => rule.dealReg)],
    ['the volume rebate', some(({ rule }) => rule.rebate)],
    ['the accelerator', some(({ rule }) => rule.accelerator)],
    ['the quota bonus', some(({ rule }) => rule.quotaBonus)],
    ['the retention bonus', some(({ rule }) => rule.retention)],
    ['the certification reward', some(({ rule }) => rule.certification)],
    ['the SPIFF', some(({ rule }) => rule.spiff)],
    ['the MDF', some(({ terms }) => terms.mdfQuarterMinor)],
  ]
  return parts.flatMap(([name, on]) => (on ? [name] : []))
}

function capsOf({ programme, tiers }: ProgrammeReading): readonly string[] {
  const some = (test: (tier: TierReading) => unknown) => tiers.some((tier) => test(tier) !== undefined)
  const caps: readonly (readonly [string, boolean])[] = [
    ['the ceiling on the rate', programme.maxRatePct !== null],
    [
      'the ceiling per deal',
      programme.maxPerDealMinor !== null || some(({ rates }) => rates.maxPerDealMinor),
    ],
    ['the ceiling on rebate and bonuses', programme.maxExtrasMinor !== null],
    ['the limit of certified people', some(({ rule }) => rule.certification?.maxPeople)],
    ['the limit of SPIFFs', some(({ rule }) => rule.spiff?.maxCount)],
  ]
  return caps.flatMap(([name, on]) => (on ? [name] : []))
}

/** What a partner would miss least comes first among equals; the base rate is never dropped. */
function dropsOf({ points, parts }: Complexity, switched: readonly string[], caps: readonly string[]) {
  const has = (name: string) => switched.includes(name)
  const one = (name: string): readonly Drop[] => (has(name) ? [{ what: name, points: 1 }] : [])
  const candidates: readonly Drop[] = [
    ...(has('the volume rebate') ? [{ what: 'the volume rebate', points: 1 + parts.extraBrackets }] : []),
    ...(parts.exceptions > 0 ? [{ what: 'the special cases', points: parts.exceptions }] : []),
    ...(parts.extraTiers > 0 ? [{ what: 'the tiers over three', points: parts.extraTiers }] : []),
    ...caps.map((what) => ({ what, points: 1 })),
    ...one('the accelerator'),
    ...one('the quota bonus'),
    ...one('the SPIFF'),
    ...one('the retention bonus'),
    ...one('the certification reward'),
    ...(parts.mixedLogic > 0 ? [{ what: 'the mix of any and all', points: 1 }] : []),
  ].toSorted((a, b) => b.points - a.points)
  const drops: Drop[] = []
  let left = points
  for (const candidate of candidates) {
    if (left <= COMPLEXITY_LIMITS.easy) break
    drops.push(candidate)
    left -= candidate.points
  }
  return drops
}
