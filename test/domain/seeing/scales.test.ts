import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { badgesFor } from '#domain/seeing/badges.ts'
import { colourScale } from '#domain/seeing/colourScale.ts'
import { seeingFigure } from '#domain/seeing/seeingFields.ts'
import { CARD_SCALES, sizeScale } from '#domain/seeing/sizeScale.ts'
import { newMap } from '#records/map.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'

const paid = (id: string, from: string, amountMinor: number | null, via: readonly string[] = []) =>
  aFlow(id, from, 'us', { kind: 'payment', amountMinor, via })

const MAP = new RecordTable([
  newMap('Test'),
  aCompany(),
  aParticipant('big', { stage: 'scale' }),
  aParticipant('small', { stage: 'identify' }),
  aParticipant('carrier', { stage: 'scale' }),
  aParticipant('silent'),
  paid('1', 'big', 1_000_000),
  paid('2', 'small', 10_000, ['carrier']),
  paid('3', 'silent', null),
  paid('4', 'big', 500, []),
  aFlow('5', 'us', 'big', { kind: 'product', amountMinor: 9_000_000 }),
])

test('a stage has a hue, letters and a name in the order of the stages, and those without one their own', () => {
  const scale = colourScale(MAP, 'stage')
  expect(scale?.swatches.map(({ hue, badge, title }) => `${hue} ${badge} ${title}`)).toEqual([
    'hue1 I Identify',
    'hue2 S Scale',
    'hueNone – Not set',
  ])
  expect(swatchOf('stage', 'big')).toMatchObject({ title: 'Scale' })
  expect(swatchOf('stage', 'silent')).toMatchObject({ title: 'Not set' })
})

test('the commonest eight values have a hue each and the rest one together', () => {
  const many = Array.from({ length: 30 }, (_, i) => aParticipant(`p${i}`, { owner: `Team ${i % 10}` }))
  const scale = colourScale(new RecordTable([...many, aParticipant('x', { owner: 'Team 9' })]), 'owner')
  expect(scale?.swatches).toHaveLength(9)
  expect(scale?.swatches.at(-1)?.title).toBe('Other')
})

test('kinds, and a field that nobody knows, have the usual colours', () => {
  expect(colourScale(MAP, 'kind')).toBeNull()
  expect(colourScale(MAP, 'score')).toBeNull()
  expect(sizeScale(MAP, 'none')).toBeNull()
})

test('a figure is coloured in numbered steps that name their amounts, and what is not known is told apart', () => {
  expect(swatchOf('revenue', 'small')).toMatchObject({ badge: '1', title: 'up to $100' })
  expect(swatchOf('revenue', 'big')).toMatchObject({ hue: 'step5', title: 'to $10k' })
  expect(swatchOf('revenue', 'silent')).toMatchObject({ title: 'Not known' })
})

test('revenue counts payments from and through a partner, value exchanged only money, flows all of them', () => {
  expect(Object.fromEntries(seeingFigure('revenue')?.table(MAP) ?? [])).toEqual({
    big: 1_000_500,
    small: 10_000,
    carrier: 10_000,
  })
  expect(seeingFigure('exchanged')?.table(MAP).get('big')).toBe(1_000_500)
  expect(seeingFigure('flows')?.table(MAP).get('big')).toBe(3)
})

test('the card of the largest figure is the largest, of an unknown one the smallest, and the company stays', () => {
  const scale = sizeScale(MAP, 'revenue')
  expect(scaleOf('big')).toBe(CARD_SCALES.most)
  expect(scaleOf('small')).toBe(0.9)
  expect(scaleOf('silent')).toBe(CARD_SCALES.unknown)
  expect(scaleOf('us')).toBe(1)
  expect(scale).toMatchObject({ title: 'revenue a year', most: '$10k' })
})

test('the letters of the values are one or two and never the same twice', () => {
  expect(badgesFor(['Scale', 'Silver', 'Gold', 'Größe'])).toEqual(['S', 'SI', 'G', 'GR'])
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 8 }), (words) => {
      const badges = badgesFor(words)
      expect(new Set(badges).size).toBe(words.length)
      for (const badge of badges) expect(badge).not.toBe('')
    }),
  )
})

function swatchOf(colourBy: string, id: string) {
  const participant = MAP.find('participant', id)
  return participant && colourScale(MAP, colourBy)?.swatchOf(participant)
}

function scaleOf(id: string) {
  const participant = MAP.find('participant', id)
  return participant && sizeScale(MAP, 'revenue')?.scaleOf(participant)
}
