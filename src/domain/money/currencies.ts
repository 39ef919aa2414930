/** ISO 4217 minor-unit digits where they are not 2. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  ...of(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...of(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...of(4, 'CLF UYW'),
}

/** How an amount of a currency begins; any other currency begins with its code and a space. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  ILS: '₪',
  VND: '₫',
  AUD: 'A$',
  CAD: 'CA$',
  NZD: 'NZ$',
  HKD: 'HK$',
  MXN: 'MX$',
  BRL: 'R$',
  CNY: 'CN¥',
  TWD: 'NT$',
}

/** Bare signs that more than one currency goes by at home: "$" in a map in AUD means Australian dollars. */
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'MXN', 'TWD', 'CLP', 'COP', 'ARS'],
  US$: ['USD'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  KR: ['SEK', 'NOK', 'DKK', 'ISK'],
  FR: ['CHF'],
  RS: ['INR'],
  ZŁ: ['PLN'],
}

/** Digits after the point of a currency (rules.md §0): JPY 0, KWD 3, default 2. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2
}

/** "$" for USD, "CHF " for CHF: what stands before the figures. */
export function currencySign(currency: string): string {
  return SIGNS[currency] ?? `${currency}\u00A0`
}

/** Whether a sign or code such as "$", "US$" or "eur" can mean this currency. */
export function namesCurrency(word: string, currency: string): boolean {
  const sign = word.toUpperCase()
  return sign === currency || sign === SIGNS[currency] || (SHARED_SIGNS[sign]?.includes(currency) ?? false)
}

function of(digits: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, digits]))
}
