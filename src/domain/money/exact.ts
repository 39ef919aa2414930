/**
 * Exact fractions, for every product and quotient of money: percentages and rates are taken as the decimals they are
 * written as, so that 50 × 1.15 is 57.5 and not 57.49999999999999 (rules.md §0).
 */
export interface Exact {
  readonly over: bigint
  /** Above 0. */
  readonly under: bigint
}

export const NOTHING: Exact = { over: 0n, under: 1n }

/** The decimal a number or text is written as: 1.15 is 115/100. The text is digits with at most one point. */
export function exact(value: number | string): Exact {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n }
  const [digits = '0', power = '0'] = String(value).toLowerCase().split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const shift = Number(power) - decimals.length
  const over = BigInt(whole + decimals)
  return shift >= 0
    ? { over: over * 10n ** BigInt(shift), under: 1n }
    : { over, under: 10n ** BigInt(-shift) }
}

/** 12.5 % as 125/1000. */
export function percent(pct: number | string): Exact {
  const { over, under } = exact(pct)
  return { over, under: under * 100n }
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under }
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under })
}

export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under }
}

/** `b` is not 0. */
export function divided(a: Exact, b: Exact): Exact {
  const sign = b.over < 0n ? -1n : 1n
  return { over: a.over * b.under * sign, under: a.under * b.over * sign }
}

/** Below 0 where `a` is the smaller one, 0 where they are equal. */
export function compared(a: Exact, b: Exact): number {
  const [left, right] = [a.over * b.under, b.over * a.under]
  return left < right ? -1 : left > right ? 1 : 0
}

export function smaller(a: Exact, b: Exact): Exact {
  return compared(a, b) <= 0 ? a : b
}

export function larger(a: Exact, b: Exact): Exact {
  return compared(a, b) >= 0 ? a : b
}

/** Whole minor units, half away from zero. */
export function rounded({ over, under }: Exact): number {
  const size = ((over < 0n ? -over : over) * 2n + under) / (under * 2n)
  return Number(over < 0n ? -size : size)
}

/** Whole minor units, never more than the value: what may be paid out of a share of a sum. */
export function roundedDown({ over, under }: Exact): number {
  return Number(over >= 0n ? over / under : -((-over + under - 1n) / under))
}

/** Whole minor units, never less than the value. */
export function roundedUp({ over, under }: Exact): number {
  return -roundedDown({ over: -over, under })
}

/** For showing: a percentage or a ratio, no longer money. */
export function toNumber({ over, under }: Exact): number {
  return Number(over) / Number(under)
}
