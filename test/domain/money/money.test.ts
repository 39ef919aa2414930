import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compactAmount, formatAmount, minorDigits, parseAmount } from '#domain/money/money.ts'

const minor = (text: string, currency = 'USD') => {
  const read = parseAmount(text, currency)
  return 'minor' in read ? read.minor : read.fault
}

test('currencies have the digits of ISO 4217', () => {
  expect(['USD', 'JPY', 'KWD', 'XXX'].map(minorDigits)).toEqual([2, 0, 3, 2])
})

test.each([
  ['1200', 120_000],
  ['1,200.50', 120_050],
  ['1.200,50', 120_050],
  ['1 200,50', 120_050],
  ['1\u202F200,50', 120_050],
  ['1’200.50', 120_050],
  ['1,234,567.89', 123_456_789],
  ['1.234.567', 123_456_700],
  ['1,20,000', 12_000_000],
  ['1,200', 120_000],
  ['1.200', 120_000],
  ['1234.567', 123_457],
  ['0.125', 13],
  ['.5', 50],
  ['0', 0],
  ['$180k', 18_000_000],
  ['2.1M', 210_000_000],
  ['1.250M', 125_000_000],
  ['3 bn', 300_000_000_000],
  ['1.5 million', 150_000_000],
  ['US$5', 500],
  ['usd 5', 500],
  ['$2.1M/yr', 210_000_000],
  ['$5 a year', 500],
])('"%s" is %d minor units', (text, expected) => {
  expect(minor(text)).toBe(expected)
})

test('a currency of other digits reads by its own', () => {
  expect(minor('500.5', 'JPY')).toBe(501)
  expect(minor('¥500', 'JPY')).toBe(500)
  expect(minor('1.200', 'KWD')).toBe(1200)
  expect(minor('1,200', 'KWD')).toBe(1_200_000)
  expect(minor('1 200,50 zł', 'PLN')).toBe(120_050)
})

test('rounding is half away from zero on the exact decimals, where floats would go wrong', () => {
  expect(minor('1.0050')).toBe(101)
  expect(minor('1.0049999999999999999')).toBe(100)
  expect(minor('0.285')).toBe(29)
})

test.each(['-5', '−5', '$-5', '-$5', '(5)'])('"%s" is negative and asks to turn the arrow', (text) => {
  expect(minor(text)).toBe('An amount is never negative: turn the arrow instead.')
})

test.each([
  ['abc', '“abc” is not an amount.'],
  ['$', '“$” is not an amount.'],
  ['1e6', '“1e6” is not an amount.'],
  ['1.2.3', '“1.2.3” has its points and commas where no amount has them.'],
  ['1,2,3.4', '“1,2,3.4” has its points and commas where no amount has them.'],
  ['12 34', '“12 34” has its points and commas where no amount has them.'],
  ['€5', '“€5” is not in USD, the currency of this map.'],
  ['A$5', '“A$5” is not in USD, the currency of this map.'],
  ['99999999999999999', '“99999999999999999” is more than can be counted exactly.'],
])('"%s" is refused with a sentence', (text, sentence) => {
  expect(minor(text)).toBe(sentence)
})

test('100,000 characters are refused at once and quoted only in part', () => {
  expect(String(minor('9'.repeat(100_000))).length).toBeLessThan(100)
})

test('what is formatted reads back as the same minor units', () => {
  const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CHF', 'AUD')
  const amounts = fc.oneof(fc.nat({ max: 5_000_000 }), fc.nat({ max: Number.MAX_SAFE_INTEGER }))
  fc.assert(
    fc.property(amounts, currency, (amount, code) => {
      expect(minor(formatAmount(amount, code), code)).toBe(amount)
    }),
  )
})

test('amounts are shown grouped, with decimals only where there are some', () => {
  expect(formatAmount(18_000_000, 'USD')).toBe('$180,000')
  expect(formatAmount(120_050, 'EUR')).toBe('€1,200.50')
  expect(formatAmount(500, 'JPY')).toBe('¥500')
  expect(formatAmount(5, 'USD')).toBe('$0.05')
  expect(formatAmount(-5_000_000, 'USD')).toBe('−$50,000')
  expect(formatAmount(120_000, 'CHF')).toBe('CHF\u00A01,200')
  expect(formatAmount(Number.NaN, 'USD')).toBe('–')
})

test.each([
  [95_050, '$950.50'],
  [99_950, '$1k'],
  [100_000, '$1k'],
  [127_449, '$1.3k'],
  [1_250_000, '$12.5k'],
  [18_000_000, '$180k'],
  [99_994_999, '$1M'],
  [210_000_000, '$2.1M'],
  [120_000_000_000, '$1.2bn'],
  [-5_000_000, '−$50k'],
  [0, '$0'],
  [Number.NaN, '–'],
])('%d cents are %s in short', (amount, short) => {
  expect(compactAmount(amount, 'USD')).toBe(short)
})
