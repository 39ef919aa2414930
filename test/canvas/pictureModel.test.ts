import { expect, test } from 'vitest'
import { PictureModel } from '#canvas/painter/pictureModel.ts'
import type { AnyRecord } from '#records/record.ts'
import { cardFactsOf, flowFactsOf } from '#scene/mapFacts.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'

const EVERYWHERE = { x: -5000, y: -5000, width: 10_000, height: 10_000 }

function told(model: PictureModel, records: readonly AnyRecord[], removed: readonly string[] = []): void {
  const map = aMapWith(...records)
  model.apply({
    revision: 1,
    currency: 'USD',
    cards: Array.from(map.records.all('participant'), (participant) => cardFactsOf(participant, map.records)),
    flows: Array.from(map.records.all('flow'), (flow) => flowFactsOf(flow, map.records)),
    removed,
  })
}

function aPicture(): PictureModel {
  const model = new PictureModel()
  told(model, [aCompany(), aParticipant('a', { x: 500 }), aFlow('f', 'us', 'a')])
  return model
}

test('a paint of a part shows only the cards in that part', () => {
  const model = aPicture()
  expect(model.cardsIn({ x: 450, y: -20, width: 40, height: 40 }).map(({ id }) => id)).toEqual(['a'])
  expect(model.cardsIn(EVERYWHERE)).toHaveLength(2)
})

test('the lines of a moved card follow it', () => {
  const model = aPicture()
  const end = () => model.linesIn(EVERYWHERE, EVERYWHERE, true).near[0]?.points[3].x ?? 0
  expect(end()).toBeGreaterThan(300)
  told(model, [aParticipant('a', { x: -500 })])
  expect(end()).toBeLessThan(-300)
})

test('what a drag holds is left out with its flows, and comes back after', () => {
  const model = aPicture()
  model.hide(['a'])
  expect(model.cardsIn(EVERYWHERE).map(({ id }) => id)).toEqual(['us'])
  expect(model.linesIn(EVERYWHERE, EVERYWHERE, true).near).toEqual([])
  model.hide([])
  expect(model.linesIn(EVERYWHERE, EVERYWHERE, true).near).toHaveLength(1)
})

test('S14 a flow whose end is gone draws no line and is back with its end', () => {
  const model = aPicture()
  told(model, [], ['a'])
  expect(model.linesIn(EVERYWHERE, EVERYWHERE, true).near).toEqual([])
  told(model, [aParticipant('a', { x: 500 })])
  expect(model.linesIn(EVERYWHERE, EVERYWHERE, true).near).toHaveLength(1)
})

test('among many exchanges, one with neither end in view only passes through', () => {
  const model = new PictureModel()
  const crowd = Array.from({ length: 200 }, (_, i) => aParticipant(`p${i}`, { x: 2000, y: i * 80 - 8000 }))
  told(model, [aCompany(), ...crowd, ...crowd.map(({ id }) => aFlow(`f-${id}`, 'us', id))])
  const part = { x: 1000, y: -1000, width: 100, height: 2000 }
  const { near, passing } = model.linesIn(part, part, true)
  expect(near).toEqual([])
  expect(passing.length).toBeGreaterThan(10)
  expect(model.linesIn(EVERYWHERE, EVERYWHERE, true).near).toHaveLength(200)
})
