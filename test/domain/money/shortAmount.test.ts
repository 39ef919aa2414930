import { expect, test } from 'vitest'
import { shortAmount } from '#domain/money/shortAmount.ts'

test('an amount is said with three figures', () => {
  const shown = [186_000_000, 21_700_000, 940_000, 99_960_000, -9_000_000, 0, 4_200].map((minor) =>
    shortAmount(minor, 'USD'),
  )
  expect(shown).toEqual(['$1.86M', '$217k', '$9.4k', '$1.00M', '−$90k', '$0', '$42'])
})
