import { expect, test } from 'vitest'
import { membersOf, movedWith, noteName, shifted } from '#domain/layout/placed.ts'
import { aMapWith, anArea, aParticipant, aSticky } from '../../support/builders.ts'

const world = () =>
  aMapWith(
    anArea('area'),
    anArea('inner', { x: 20, y: 20, width: 100, height: 100 }),
    anArea('across', { x: 300, y: 20 }),
    aParticipant('in', { x: 200, y: 100 }),
    aParticipant('straddling', { x: 390, y: 290 }),
    aParticipant('out', { x: 500, y: 100 }),
    aParticipant('stone', { x: 100, y: 200, locked: true }),
    aSticky('note', { x: 10, y: 150 }),
    aSticky('parked', { x: 10, y: 10, parked: true }),
  ).records

test('an area holds cards and notes by their centre, and other areas as a whole', () => {
  const { records } = { records: world() }
  const area = records.find('area', 'area')
  expect(area && membersOf(records, area).toSorted()).toEqual(['in', 'inner', 'note', 'stone', 'straddling'])
})

test('an area takes its unlocked members along', () => {
  expect([...movedWith(world(), ['area'])].toSorted()).toEqual(['area', 'in', 'inner', 'note', 'straddling'])
})

test('a locked area moves nothing', () => {
  const map = aMapWith(anArea('area', { locked: true }), aParticipant('in', { x: 200, y: 100 }))
  expect(movedWith(map.records, ['area']).size).toBe(0)
})

test('all are shifted alike', () => {
  expect(shifted(world(), ['in', 'note', 'gone'], { x: 5, y: -5 })).toEqual(
    new Map([
      ['in', { x: 205, y: 95 }],
      ['note', { x: 15, y: 145 }],
    ]),
  )
})

test('a note is named by its text on one line', () => {
  expect(noteName({ text: ' ask about\nMDF ' })).toBe('Note: ask about MDF')
  expect(noteName({ text: '' })).toBe('Note: empty')
})
