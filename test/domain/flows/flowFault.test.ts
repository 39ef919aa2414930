import { expect, test } from 'vitest'
import { flowAmountsFault, flowEndsFault } from '#domain/flows/flowFault.ts'

const isThere = (id: string) => id !== 'gone'
const amounts = (lowMinor: number | null, amountMinor: number | null, highMinor: number | null) =>
  flowAmountsFault({ lowMinor, amountMinor, highMinor }, 'USD')

test('a flow to itself and one with a missing end are told apart', () => {
  expect(flowEndsFault({ from: 'a', to: 'a' }, isThere)).toMatch('itself')
  expect(flowEndsFault({ from: 'gone', to: 'a' }, isThere)).toMatch('starts')
  expect(flowEndsFault({ from: 'a', to: 'gone' }, isThere)).toMatch('ends')
  expect(flowEndsFault({ from: 'a', to: 'b' }, isThere)).toBeNull()
})

test('amounts run low, likely, high, and those unknown are passed over', () => {
  expect(amounts(1, 2, 3)).toBeNull()
  expect(amounts(2, 2, 2)).toBeNull()
  expect(amounts(null, null, null)).toBeNull()
  expect(amounts(300, null, 200)).toBe(
    'The low amount, $3, is more than the high one, $2: low comes before likely, likely before high.',
  )
})

test('a negative amount is a turned arrow, and a broken number is no amount', () => {
  expect(amounts(null, -1, null)).toBe('An amount is never negative: turn the arrow instead.')
  expect(amounts(null, Number.NaN, null)).toBe('That is not an amount.')
  expect(amounts(null, 0.5, null)).toBe('That is not an amount.')
})
