import { expect, test } from 'vitest'
import { setFlowAmounts } from '#commands/setFlowAmounts.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'

const aMapWithPayment = () =>
  aMapWith(aCompany(), aParticipant('a'), aFlow('f', 'a', 'us', { kind: 'payment', amountMinor: 500 }))

test('low, likely and high of a row are judged together and are one undo step', () => {
  const map = aMapWithPayment()
  map.dispatch(setFlowAmounts(new Map([['f', { lowMinor: 800, amountMinor: 900, highMinor: 1000 }]])))
  expect(map.records.find('flow', 'f')).toMatchObject({ lowMinor: 800, amountMinor: 900, highMinor: 1000 })
  map.undo()
  expect(map.records.find('flow', 'f')).toMatchObject({ lowMinor: null, amountMinor: 500 })
})

test('amounts that do not fit together are refused in a sentence', () => {
  const map = aMapWithPayment()
  expect(map.dispatch(setFlowAmounts(new Map([['f', { lowMinor: 800 }]])))).toHaveProperty(
    'refused',
    'The low amount, $8, is more than the likely one, $5: low comes before likely, likely before high.',
  )
})

test('a flow that is gone is refused', () => {
  const map = aMapWithPayment()
  expect(map.dispatch(setFlowAmounts(new Map([['gone', { lowMinor: 8 }]])))).toHaveProperty('refused')
})
