import { parseAmount } from '#domain/money/money.ts'

/** An amount found in a text: where it stands, and what it is in minor units or why it cannot be taken. */
export type AmountIn = { readonly text: string; readonly at: number } & (
  | { readonly minor: number }
  | { readonly fault: string }
)

/**
 * The first stretch of a text that is money: figures with a currency sign or code, or at the end with "k", "M" or "bn".
 * "15 %" and "412 accounts" are none. `found` names the stretch where the caller knows it.
 */
export function amountIn(text: string, currency: string, found = moneyIn(text)): AmountIn | null {
  if (!found) return null
  return { text: found[0], at: found.index, ...parseAmount(found[0], currency) }
}

const FIGURES = String.raw`[-−]?\d(?:[\d.,'’]*\d)?`
const SUFFIX = String.raw`(?:\s?(?:[kK]|[Tt]sd|[mM]|[mM]n|[mM]io|[mM]illion|[bB]|[bB]n|[bB]illion|thousand)(?![\p{L}\d]))?`
const YEARLY = String.raw`(?:\s?(?:\/\s?(?:yr|year|y|a)|p\.?a\.?|per year|a year)(?![\p{L}\d]))?`
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`[-−]?(?:[A-Z]{1,3})?\p{Sc}\s?${FIGURES}${SUFFIX}${YEARLY}`, 'u'),
  new RegExp(String.raw`${FIGURES}${SUFFIX}\s?\p{Sc}${YEARLY}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}\d])(?<code>[A-Z]{3})\s?${FIGURES}${SUFFIX}${YEARLY}`, 'u'),
  new RegExp(String.raw`${FIGURES}${SUFFIX}\s?(?<code>[A-Z]{3})(?![\p{L}\d])${YEARLY}`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}\d.,])${FIGURES}\s?(?:[kK]|[mM]|[mM]n|[mM]io|[bB]n)(?![\p{L}\d])${YEARLY}$`,
    'u',
  ),
]

function moneyIn(text: string): RegExpExecArray | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)
    if (found && isCurrency(found.groups?.['code'])) return found
  }
  return null
}

/** "MDF 5000" is no currency. */
function isCurrency(code: string | undefined): boolean {
  return code === undefined || CODES.has(code)
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
