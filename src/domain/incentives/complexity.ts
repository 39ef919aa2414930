import { checkOptionalCount } from '#domain/money/checkAmount.ts'
import type { Refusal } from '#domain/refusal.ts'

/** What there is to explain in a programme. */
export interface ComplexityInput {
  readonly tiers: number
  /** Unlike metrics in the requirements. */
  readonly requirementMetrics: number
  /** Whether "any of" and "all of" both occur. */
  readonly mixedLogic?: boolean | undefined
  /** Parts of the payout that are switched on. */
  readonly components: number
  /** Of the rebate. */
  readonly brackets?: number | undefined
  /** Ceilings. */
  readonly caps?: number | undefined
  /** Special cases. */
  readonly exceptions?: number | undefined
}

export interface Complexity {
  readonly points: number
  readonly parts: ComplexityParts
  readonly verdict: ComplexityVerdict
}

export interface ComplexityParts {
  readonly extraTiers: number
  readonly requirementMetrics: number
  readonly mixedLogic: number
  readonly components: number
  readonly extraBrackets: number
  readonly caps: number
  readonly exceptions: number
}

export type ComplexityVerdict = 'easy' | 'one-page' | 'too-complex'

/** The most points that are still easy, and that still fit on one page. */
export const COMPLEXITY_LIMITS = { easy: 8, onePage: 13 } as const

/** How much a partner has to understand: "if partners can’t explain it, it won’t work" (rules.md §5). */
export function complexity(input: ComplexityInput): Complexity | Refusal {
  for (const field of [
    'tiers',
    'requirementMetrics',
    'components',
    'brackets',
    'caps',
    'exceptions',
  ] as const) {
    const refusal = checkOptionalCount(input[field], field, 'This count')
    if (refusal) return refusal
  }
  return complexityOf(input)
}

/** As `complexity`, for counts that are known to be sound. */
export function complexityOf(input: ComplexityInput): Complexity {
  const parts: ComplexityParts = {
    extraTiers: Math.max(0, input.tiers - 3),
    requirementMetrics: input.requirementMetrics,
    mixedLogic: input.mixedLogic ? 1 : 0,
    components: input.components,
    extraBrackets: Math.max(0, (input.brackets ?? 0) - 1),
    caps: input.caps ?? 0,
    exceptions: input.exceptions ?? 0,
  }
  const points = Object.values(parts).reduce((sum: number, part: number) => sum + part, 0)
  return { points, parts, verdict: verdictOf(points) }
}

function verdictOf(points: number): ComplexityVerdict {
  if (points <= COMPLEXITY_LIMITS.easy) return 'easy'
  return points <= COMPLEXITY_LIMITS.onePage ? 'one-page' : 'too-complex'
}
