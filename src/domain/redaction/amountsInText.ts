/** What stands where an amount stood. */
const BLANK = '…'

const NUMBER = String.raw`\d+(?:[.,'’ \u00A0\u202F]\d+)*`
const SIZE = String.raw`(?:\s?(?:k|m|mn|mio|bn|b|tsd|thousand|million|billion|lakh|crore)\b\.?)`
const SIGN = String.raw`(?:\p{Sc}|\b(?:USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|BRL|MXN|ZAR|SGD|HKD|KRW|ILS|AED|SAR|THB|dollars?|euros?|pounds?|francs?)\b)`
const NAMED_AMOUNT = `${SIGN}\\s?${NUMBER}${SIZE}?|${NUMBER}${SIZE}?\\s?${SIGN}`
/** Nobody says that these are money; what could be is treated as such. */
const BARE_AMOUNT = String.raw`${NUMBER}\s?(?:[%‰]|(?:percent|per cent|points?|pts)\b)|${NUMBER}${SIZE}|(?<![\p{L}\d])\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?!\d)|\d{4,}`

const CERTAIN = new RegExp(NAMED_AMOUNT, 'giu')
const LIKELY = new RegExp(`${NAMED_AMOUNT}|${BARE_AMOUNT}`, 'giu')
const YEAR = /^(?:19|20)\d\d$/
const LEFT_AT_THE_START = new RegExp(String.raw`^(?:[\s(\[]*${BLANK}[\s)\]·|,;:–—-]*)+`, 'u')
const LEFT_AT_THE_END = new RegExp(String.raw`(?:[\s·|,;:(\[–—-]*${BLANK}[\s)\]]*)+$`, 'u')

/**
 * The text without amounts, rates and numbers that could be one, so "licences · $460k" is "licences", "25 % margin" is "margin" and "pays $5k a year"
 * is "pays … a year". Years stay. A text of nothing else becomes "…".
 */
export function withoutAmounts(text: string): string {
  return blanked(text, LIKELY)
}

/** The same for a name, of which only what is certainly an amount is taken: a company may be called "3M". */
export function withoutNamedAmounts(text: string): string {
  return blanked(text, CERTAIN)
}

function blanked(text: string, amounts: RegExp): string {
  const bare = text.replaceAll(amounts, (found) => (YEAR.test(found) ? found : BLANK))
  if (bare === text) return text
  return bare.replace(LEFT_AT_THE_END, '').replace(LEFT_AT_THE_START, '') || BLANK
}
