import { describe, expect, test } from 'vitest'
import { filterWords, seeingWords } from '#domain/views/seeingWords.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'
import { viewFigures } from '#domain/views/viewFigures.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

const { records } = aMapWith(
  aCompany(),
  aParticipant('segment', { kind: 'customer-segment', regions: ['DACH'] }),
  aParticipant('datahaus', { regions: ['DACH'] }),
  aParticipant('opsnorth', { kind: 'msp', regions: ['Nordics'] }),
  payment('direct', 'segment', 700_00),
  payment('with', 'segment', 100_00, { via: ['datahaus'] }),
  payment('net', 'opsnorth', 200_00),
  payment('hoped', 'opsnorth', 900_00, { status: 'planned' }),
  payment('unknown', 'datahaus', null),
)

describe('the figures of a view', () => {
  test('count known active payments and what partners pay or carry of them', () => {
    expect(viewFigures(records, SEE_ALL)).toEqual({
      partners: 2,
      paymentsMinor: 1_000_00,
      throughPartnersMinor: 300_00,
    })
  })

  test('leave out what the filter leaves out', () => {
    expect(viewFigures(records, { ...SEE_ALL, filter: ['region=DACH'] })).toEqual({
      partners: 1,
      paymentsMinor: 800_00,
      throughPartnersMinor: 100_00,
    })
  })

  test('know no payments where money is hidden or nobody has entered any', () => {
    expect(viewFigures(records, { ...SEE_ALL, hiddenGroups: ['money'] }).paymentsMinor).toBeNull()
    expect(viewFigures(aMapWith(aParticipant('a')).records, SEE_ALL).paymentsMinor).toBeNull()
  })
})

describe('the words of a view', () => {
  test('name the filter and the focus', () => {
    const seeing = { ...SEE_ALL, filter: ['region=DACH', 'region=Nordics', 'kind=var'], focusId: 'datahaus' }
    expect(filterWords(records, seeing)).toEqual(['Around datahaus', 'Region: DACH or Nordics', 'Kind: VAR'])
  })

  test('name colours, sizes and what is left out', () => {
    const seeing = {
      ...SEE_ALL,
      colourBy: 'stage',
      sizeBy: 'revenue',
      hiddenGroups: ['product', 'brand'] as const,
    }
    expect(seeingWords(records, seeing)).toBe(
      'without product & data and brand & audience · coloured by stage · sized by revenue',
    )
  })

  test('are none for the usual look and for a focus that is gone', () => {
    expect(seeingWords(records, { ...SEE_ALL, focusId: 'gone' })).toBe('')
  })
})

test('a sort key lies between its neighbours, or there is none', () => {
  expect(orderBetween(undefined, undefined)).toBe(0)
  expect(orderBetween(3, undefined)).toBe(4)
  expect(orderBetween(undefined, 3)).toBe(2)
  expect(orderBetween(1, 2)).toBe(1.5)
  expect(orderBetween(1, 1 + Number.EPSILON)).toBeNull()
  expect(orderBetween(2, 2)).toBeNull()
})

function payment(id: string, from: string, amountMinor: number | null, more = {}) {
  return aFlow(id, from, 'us', { kind: 'payment', amountMinor, ...more })
}
