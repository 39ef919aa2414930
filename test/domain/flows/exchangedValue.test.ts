import { describe, expect, test } from 'vitest'
import { exchangedValue } from '#domain/flows/exchangedValue.ts'
import { aFlow } from '../../support/builders.ts'

describe('exchangedValue', () => {
  test('sums what is received and what is given apart, by kind, in the order of the rule book', () => {
    const flows = [
      aFlow('1', 'us', 'var', { kind: 'mdf', amountMinor: 500_000 }),
      aFlow('2', 'us', 'var', { kind: 'margin', amountMinor: 11_500_000 }),
      aFlow('3', 'us', 'var', { kind: 'mdf', amountMinor: 100 }),
      aFlow('4', 'var', 'us', { kind: 'payment', amountMinor: 34_500_000 }),
    ]
    expect(exchangedValue(flows, 'var')).toEqual({
      receives: [
        { kind: 'margin', totalMinor: 11_500_000, unknown: 0 },
        { kind: 'mdf', totalMinor: 500_100, unknown: 0 },
      ],
      gives: [{ kind: 'payment', totalMinor: 34_500_000, unknown: 0 }],
    })
  })

  test('counts what has no amount and never takes it for zero', () => {
    const flows = [
      aFlow('1', 'us', 'var', { kind: 'mdf', amountMinor: 0 }),
      aFlow('2', 'us', 'var', { kind: 'mdf' }),
      aFlow('3', 'us', 'var', { kind: 'support' }),
      aFlow('4', 'us', 'var', { kind: 'support' }),
    ]
    expect(exchangedValue(flows, 'var').receives).toEqual([
      { kind: 'mdf', totalMinor: 0, unknown: 1 },
      { kind: 'support', totalMinor: null, unknown: 2 },
    ])
  })

  test('leaves out planned and ended flows', () => {
    const flows = [
      aFlow('1', 'us', 'var', { status: 'planned', amountMinor: 1 }),
      aFlow('2', 'us', 'var', { status: 'ended', amountMinor: 1 }),
    ]
    expect(exchangedValue(flows, 'var')).toEqual({ receives: [], gives: [] })
  })
})
