import { checkBrackets } from '#domain/incentives/checkTerms.ts'
import { checkAmount } from '#domain/money/checkAmount.ts'
import type { RebateBracket, RebateType } from '#domain/incentives/terms.ts'
import { divided, exact, percent, rounded, times, toNumber } from '#domain/money/exact.ts'
import type { Refusal } from '#domain/refusal.ts'

export interface RebateInput {
  readonly type: RebateType
  readonly brackets: readonly RebateBracket[]
  readonly volumeMinor: number
}

export interface Rebate {
  readonly rebateMinor: number
  /** Percent of the volume; null at no volume. */
  readonly effectivePct: number | null
  /** The threshold above, or null at the top. */
  readonly next: NextBracket | null
}

export interface NextBracket {
  readonly fromMinor: number
  readonly pct: number
  /** Volume missing to the threshold. */
  readonly shortMinor: number
  /** What the last cent before the threshold brings: the cliff of a rebate on the whole amount. */
  readonly jumpMinor: number
}

/** The rebate on a volume, and what the next threshold would bring (rules.md §5 step 6); a threshold counts at >=. */
export function rebate({ type, brackets, volumeMinor }: RebateInput): Rebate | Refusal {
  const refusal = checkBrackets(type, brackets, '') ?? checkAmount(volumeMinor, 'volumeMinor', 'A volume')
  if (refusal) return refusal
  const rebateMinor = rebateOn(type, brackets, volumeMinor)
  return {
    rebateMinor,
    effectivePct: volumeMinor === 0 ? null : toNumber(divided(exact(rebateMinor * 100), exact(volumeMinor))),
    next: nextBracket(type, brackets, volumeMinor),
  }
}

/** The rebate on a volume whose brackets are known to be sound; nothing on a volume below 0. */
export function rebateOn(type: RebateType, brackets: readonly RebateBracket[], volumeMinor: number): number {
  return type === 'whole' ? wholeRebate(brackets, volumeMinor) : marginalRebate(brackets, volumeMinor)
}

/** The first threshold that is not reached, with the jump it brings. */
export function nextBracket(
  type: RebateType,
  brackets: readonly RebateBracket[],
  volumeMinor: number,
): NextBracket | null {
  const above = brackets.find(({ fromMinor }) => fromMinor > volumeMinor)
  if (!above) return null
  const { fromMinor, pct } = above
  const jumpMinor = rebateOn(type, brackets, fromMinor) - rebateOn(type, brackets, fromMinor - 1)
  return { fromMinor, pct, shortMinor: fromMinor - volumeMinor, jumpMinor }
}

function wholeRebate(brackets: readonly RebateBracket[], volumeMinor: number): number {
  const reached = brackets.filter(({ fromMinor }) => volumeMinor >= fromMinor)
  const pct = Math.max(0, ...reached.map((bracket) => bracket.pct))
  return volumeMinor <= 0 ? 0 : rounded(times(exact(volumeMinor), percent(pct)))
}

function marginalRebate(brackets: readonly RebateBracket[], volumeMinor: number): number {
  let total = 0
  for (const [place, { fromMinor, pct }] of brackets.entries()) {
    if (volumeMinor <= fromMinor) break
    const to = Math.min(volumeMinor, brackets[place + 1]?.fromMinor ?? volumeMinor)
    total += rounded(times(exact(to - fromMinor), percent(pct)))
  }
  return total
}
