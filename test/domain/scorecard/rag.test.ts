import { describe, expect, test } from 'vitest'
import { checkedRag, rag } from '#domain/scorecard/rag.ts'
import { checkedOverall, overall } from '#domain/scorecard/overall.ts'
import { checkedRates } from '#domain/scorecard/rates.ts'

describe('the colour of a figure, beyond the test vectors', () => {
  test('limits somebody set decide instead of 90 and 70 %', () => {
    expect(rag({ actual: 85, target: 100, greenAt: 0.8, amberAt: 0.5 }).status).toBe('green')
    expect(rag({ actual: 50, target: 100, greenAt: 0.8, amberAt: 0.5 }).status).toBe('amber')
  })

  test('where lower is better nothing at all is the best, also against a target of 0', () => {
    expect(rag({ actual: 0, target: 90, higherIsBetter: false })).toMatchObject({ status: 'green' })
    expect(rag({ actual: 0, target: 0, higherIsBetter: false })).toMatchObject({ status: 'green' })
    expect(rag({ actual: 3, target: 0, higherIsBetter: false })).toMatchObject({ status: 'red' })
  })

  test('an unknown before is no fall, and 0 after 0 is nothing to compare', () => {
    expect(rag({ actual: 100, target: 100, previous: null }).reason).toBe('TARGET')
    expect(rag({ actual: 0, previous: 0 })).toMatchObject({ status: 'grey', reason: 'NO_REFERENCE' })
  })

  test.each([
    [{ actual: Number.NaN }, 'E_NUMBER', 'actual'],
    [{ actual: 1, target: Infinity }, 'E_NUMBER', 'target'],
    [{ actual: 1, amberAt: 0 }, 'E_RANGE', 'amberAt'],
    [{ actual: 1, greenAt: Number.NaN }, 'E_NUMBER', 'greenAt'],
  ])('%o is refused', (input, code, path) => {
    expect(checkedRag(input)).toMatchObject({ code, path })
  })
})

describe('the colour of a row', () => {
  test('is reckoned the same whatever the scale of the weights', () => {
    const card = (scale: number) =>
      overall([
        { id: 'revenue', status: 'green', weight: 3 * scale },
        { id: 'winRate', status: 'red', weight: scale },
      ])
    expect(card(1)).toEqual(card(10))
  })

  test('a weight that is none is refused', () => {
    const metrics = [{ id: 'a', status: 'red' as const, weight: -1 }]
    expect(checkedOverall({ metrics })).toMatchObject({ code: 'E_NUMBER', path: 'metrics[0].weight' })
  })
})

test('a part that is no number is refused by name', () => {
  expect(checkedRates({ dealsWon: Number.NaN })).toMatchObject({ code: 'E_NUMBER', path: 'dealsWon' })
})
