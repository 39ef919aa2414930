/**
 * Amounts as people write them and as they are kept: whole minor units of the map's currency. All reckoning is on
 * digits and bigints, because 0.1 + 0.2 on a commission statement is a phone call.
 */
import { currencySign, minorDigits, namesCurrency } from '#domain/money/currencies.ts'

export { minorDigits }

/**
 * Reads "1,200.50", "1.200,50", "1 200", "$180k", "2.1M", "EUR 3bn" as minor units, rounded half away from zero
 * (rules.md §0). A fault is a whole sentence; it never guesses a currency and never takes a negative amount.
 */
export function parseAmount(text: string, currency: string): { minor: number } | { fault: string } {
  const shown = text.trim().slice(0, LONGEST_AMOUNT)
  const parts = text.length > LONGEST_AMOUNT ? null : SHAPE.exec(text.replaceAll(/\s+/gu, ' ').trim())
  if (!parts) return { fault: `“${shown}” is not an amount.` }
  const { minus, open, inner, before = '', figures = '', suffix = '', after = '' } = parts.groups ?? {}
  if (minus || open || inner) return { fault: 'An amount is never negative: turn the arrow instead.' }
  const named = [before, after].map((word) => word.trim()).filter((word) => word !== '')
  if (named.some((word) => !namesCurrency(word, currency)))
    return { fault: `“${shown}” is not in ${currency}, the currency of this map.` }
  const power = POWERS[suffix.toLowerCase()] ?? 0
  const plain = plainFigures(figures, power > 0 ? '.,' : minorDigits(currency) > 2 ? '.' : '')
  if (!plain) return { fault: `“${shown}” has its points and commas where no amount has them.` }
  const minor = scaled(plain.digits, power + minorDigits(currency) - plain.decimals)
  if (minor > Number.MAX_SAFE_INTEGER) return { fault: `“${shown}” is more than can be counted exactly.` }
  return { minor: Number(minor) }
}

/** "$180,000", "$1,200.50", "¥500"; a minus stands before the sign. Not a whole number of minor units: "–". */
export function formatAmount(minor: number, currency: string): string {
  if (!Number.isSafeInteger(minor)) return '–'
  const digits = minorDigits(currency)
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  const fraction = figures.slice(figures.length - digits)
  const shown = /[1-9]/.test(fraction) ? `${grouped(whole)}.${fraction}` : grouped(whole)
  return `${signed(minor, currency)}${shown}`
}

/** "$180k", "$2.1M", "$1.2bn": one decimal below a hundred, rounded half away from zero. Under a thousand in full. */
export function compactAmount(minor: number, currency: string): string {
  if (!Number.isSafeInteger(minor)) return '–'
  for (const { suffix, power } of STEPS) {
    // Tenths first: 999,950 is a million once it is rounded, not "1000k".
    const shift = -(power + minorDigits(currency))
    const size = BigInt(Math.abs(minor))
    const tenths = scaled(size, shift + 1)
    const wholes = scaled(size, shift)
    if (scaled(size, shift + 3) < 1000n) continue
    const shown = tenths >= 1000n || tenths % 10n === 0n ? `${wholes}` : `${tenths / 10n}.${tenths % 10n}`
    return `${signed(minor, currency)}${shown}${suffix}`
  }
  return formatAmount(minor, currency)
}

/** The amount up to the next whole unit, for a figure that is a mark and not a sum: cents would only claim too much. */
export function wholeUnits(minor: number, currency: string): number {
  const unit = 10 ** minorDigits(currency)
  return Math.ceil(minor / unit) * unit
}

const LONGEST_AMOUNT = 60

const SHAPE =
  /^(?<open>\()? ?(?<minus>[-−–])? ?(?<before>[A-Za-z]{0,3}\p{Sc}|[A-Za-z]{2,3}\.?)? ?(?<inner>[-−–])?(?<figures>[.,]?\d[\d.,'’ ]*?) ?(?<suffix>k|tsd|thousand|m|mn|mio|million|b|bn|billion)?\.? ?(?<after>\p{Sc}|[A-Za-zł]{2,3})? ?(?:\/ ?(?:y|yr|year|a)|p\.?a\.?|per year|a year)?\)?$/iu

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
}

const STEPS = [
  { suffix: 'bn', power: 9 },
  { suffix: 'M', power: 6 },
  { suffix: 'k', power: 3 },
]

/**
 * Digits without grouping, and how many of them stand after the decimal sign. One lone sign before exactly three
 * digits groups ("1.200" is twelve hundred), unless it is one of `decimalMarks`: any before a suffix, the point in a currency
 * of three digits.
 */
function plainFigures(figures: string, decimalMarks: string) {
  const bare = figures.replaceAll(/(?<=\d)['’ ](?=\d{3}(?!\d))/g, '').replace(/^(?=[.,])/, '0')
  if (/[^\d.,]/.test(bare)) return null
  const marks = bare.replaceAll(/\d/g, '')
  const last = marks.at(-1)
  if (last === undefined) return { digits: BigInt(bare), decimals: 0 }
  const lone = marks.length === 1
  const groups = lone && !decimalMarks.includes(last) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)
  const sameMarks = !lone && new Set(marks).size === 1
  const [whole = '', fraction = ''] = groups || sameMarks ? [bare] : cut(bare, bare.lastIndexOf(last))
  if (!isGrouped(whole, last, groups || sameMarks) || !/^\d*$/.test(fraction)) return null
  return { digits: BigInt(whole.replaceAll(/\D/g, '') + fraction), decimals: fraction.length }
}

/** Whole digits alone, or groups of three (or of two, as in India, before a last three). */
function isGrouped(whole: string, last: string, lastGroups: boolean): boolean {
  if (!lastGroups && whole.includes(last)) return false
  return /^\d+$/.test(whole) || /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)
}

function cut(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at + 1)]
}

/** `digits` × 10^power, rounded half away from zero. */
function scaled(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power)
  const divisor = 10n ** BigInt(-power)
  return (digits * 2n + divisor) / (divisor * 2n)
}

function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

function signed(minor: number, currency: string): string {
  return `${minor < 0 ? '−' : ''}${currencySign(currency)}`
}
