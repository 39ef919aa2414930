import { expect, test } from 'vitest'
import { MapPicture } from '#canvas/mapPicture.ts'
import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import { addReturnFlow } from '#commands/addReturnFlow.ts'
import { makeProgrammeCurrent } from '#commands/makeProgrammeCurrent.ts'
import { setDealField } from '#commands/setDealField.ts'
import { setFlowField } from '#commands/setFlowField.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { setTierCells } from '#commands/setTierCells.ts'
import { amountInForce, amountsInForce } from '#domain/ledger/amountsInForce.ts'
import { amountWords } from '#domain/ledger/amountWords.ts'
import { suggestedReturn } from '#domain/ledger/suggestedReturn.ts'
import { newTierTerms } from '#records/tierTerms.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import { aDeal, aProgramme, incentiveMap } from '../commands/incentiveWorld.ts'
import { aFlow, aParticipant } from '../support/builders.ts'

test('a rate that changes tells the painter of every line it prices, in the same call, and of no other', () => {
  const { map, told } = aPicture()
  map.dispatch(setTierCells('now', [{ tierId: 'Gold', field: 'basePct', text: '30' }]))
  expect(told).toEqual([{ am: 300_000 }])
  map.undo()
  expect(told.at(-1)).toEqual({ am: 200_000 })
})

test('a deal, another tier and another programme price the lines anew', () => {
  const { map, told } = aPicture()
  map.dispatch(setDealField('d', 'amountMinor', 2_000_000))
  expect(told.at(-1)).toEqual({ am: 400_000 })
  map.dispatch(setParticipantField('a', 'tierId', 'Silver'))
  expect(told.at(-1)).toEqual({ am: 300_000 })
  map.dispatch(makeProgrammeCurrent('next'))
  expect(told.at(-1)).toEqual({ am: 1_000_000 })
})

test('a move of a card prices no line', () => {
  const { map, told } = aPicture()
  map.dispatch(setParticipantField('c', 'name', 'Other'))
  expect(told).toEqual([{}])
})

test('a typed amount stays typed, and comes back when the source is switched', () => {
  const { map } = aPicture()
  const amount = () => {
    const flow = map.records.find('flow', 'am')
    return flow && amountInForce(map.records, flow)
  }
  expect(amount()).toBe(200_000)
  map.dispatch(setFlowField('am', 'amountSource', 'typed'))
  expect(amount()).toBe(77)
  map.dispatch(setFlowField('am', 'amountSource', 'programme'))
  expect(amount()).toBe(200_000)
})

test('the amounts are the same object until something behind them is written', () => {
  const { map } = aPicture()
  const before = amountsInForce(map.records)
  expect(amountsInForce(map.records)).toBe(before)
  map.dispatch(setDealField('d', 'amountMinor', 5))
  expect(amountsInForce(map.records)).not.toBe(before)
})

test('pictures that are exported show what the programme gives', () => {
  const { map } = aPicture()
  expect(mapFacts(map.records).flows.find(({ id }) => id === 'am')?.amountMinor).toBe(200_000)
})

test('the inspector says from which tier, rate and sales an amount comes', () => {
  const { map } = aPicture()
  const flow = map.records.find('flow', 'am')
  expect(flow && amountWords(map.records, flow)).toEqual({
    amountMinor: 200_000,
    words: 'Gold, 20\u00A0% base rate on $10,000 won in four quarters.',
  })
})

test('a partner that only takes carries a mark until something comes back', () => {
  const { map } = aPicture()
  const marks = () => mapFacts(map.records).cards.map(({ id, uneven }) => [id, uneven])
  expect(marks()).toContainEqual(['a', 'one-sided'])
  const suggested = suggestedReturn(map.records, 'a')
  expect(suggested).toEqual({ from: 'a', to: 'us', kind: 'payment', answers: 'am' })
  if (suggested) map.dispatch(addReturnFlow(suggested))
  expect(marks()).toContainEqual(['a', undefined])
  expect(suggestedReturn(map.records, 'a')).toBeNull()
})

/** Partner a of Gold has one deal of 10,000 and a margin line whose amount is the programme's; "next" pays Silver 50 %. */
function aPicture() {
  const map = incentiveMap(
    aProgramme('next', { order: 2 }),
    newTierTerms({ programmeId: 'next', tierId: 'Silver', basePct: 50 }),
    aParticipant('c'),
    aFlow('am', 'us', 'a', { kind: 'margin', amountSource: 'programme', amountMinor: 77 }),
    aFlow('cp', 'c', 'us', { kind: 'payment', amountMinor: 1_000 }),
    aDeal('d', { partnerId: 'a', stage: 'won', amountMinor: 1_000_000, closedOn: '2026-02-10' }),
  )
  const told: Record<string, number | null>[] = []
  const tell: PaintedPicture['tell'] = ({ flows }) => {
    told.push(Object.fromEntries(flows.map(({ id, amountMinor }) => [id, amountMinor])))
  }
  const model = new MapPicture(map, { tell } as unknown as PaintedPicture)
  model.follow()
  told.length = 0
  return { map, told }
}
