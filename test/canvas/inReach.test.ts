import { expect, test } from 'vitest'
import { CardIndex } from '#canvas/cardIndex.ts'
import { inReach } from '#canvas/inReach.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'

const NOBODY = { selection: new Set<string>(), hovered: null }
const near = { x: 640, y: 400, zoom: 1, width: 1280, height: 800 }

function aCrowd(count: number) {
  const partners = Array.from({ length: count }, (_, i) =>
    aParticipant(`p${i}`, { x: (i % 100) * 200, y: Math.floor(i / 100) * 80 }),
  )
  const flows = partners.map(({ id }) => aFlow(`f-${id}`, 'us', id))
  const { records } = aMapWith(aCompany(), ...partners, ...flows)
  const index = new CardIndex()
  index.load(records.all('participant'))
  return { records, index }
}

test('near by, the cards in view are in reach and the far ones are not', () => {
  const { records, index } = aCrowd(10)
  const { cards } = inReach(records, index, near, NOBODY)
  expect(cards).toContain('p0')
  expect(cards).not.toContain('p9')
})

test('from afar only what is selected or pointed at is held, however many cards are in view', () => {
  const { records, index } = aCrowd(2000)
  const reach = inReach(records, index, { ...near, zoom: 0.1 }, { selection: new Set(['p7']), hovered: 'p9' })
  expect(reach.cards.toSorted()).toEqual(['p7', 'p9'])
})

test('cards and flows in reach stay few on a crowded view', () => {
  const { records, index } = aCrowd(2000)
  const { cards, flows } = inReach(records, index, { ...near, zoom: 0.4, width: 8000, height: 4000 }, NOBODY)
  expect(cards.length).toBeLessThanOrEqual(150)
  expect(flows.length).toBeLessThanOrEqual(300)
})

test('a selected flow is always in reach', () => {
  const { records, index } = aCrowd(2000)
  const { flows } = inReach(
    records,
    index,
    { ...near, zoom: 0.1 },
    { selection: new Set(['f-p1999']), hovered: null },
  )
  expect(flows).toEqual(['f-p1999'])
})
