import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MapPicture } from '#canvas/mapPicture.ts'
import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import { setCriterionField } from '#commands/setCriterionField.ts'
import { setFlowField } from '#commands/setFlowField.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { setRatings } from '#commands/setRatings.ts'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import type { CardFacts } from '#scene/card.ts'
import {
  aCompany,
  aCriterion,
  aFlow,
  aMapWith,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../support/builders.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an edit tells the painter of the edited record alone', () => {
  const { map, told } = aPicture()
  map.dispatch(setParticipantField('a', 'note', 'Call them'))
  expect(told).toEqual([{ shown: ['a'], removed: [] }])
})

test('a filter tells only of those that look different with it, and taking it away of the same', () => {
  const { see, told } = aPicture()
  see({ filter: ['region=DACH'] })
  expect(told.at(-1)).toEqual({ shown: ['b', 'c', 'ub', 'bc'], removed: [] })
  see({ filter: [] })
  expect(told.at(-1)).toEqual({ shown: ['b', 'c', 'ub', 'bc'], removed: [] })
})

test('hidden cards are taken from the picture and out of reach, and come back', () => {
  const { see, told, model } = aPicture()
  see({ filter: ['region=DACH'], unmatched: 'hide' })
  expect(told.at(-1)).toEqual({ shown: [], removed: ['b', 'c', 'ub', 'bc'] })
  expect(model.index.has('b')).toBe(false)
  expect(model.hides('b')).toBe(true)
  see({ unmatched: 'dim' })
  expect(told.at(-1)?.shown).toEqual(['b', 'c', 'ub', 'bc'])
  expect(model.index.at({ x: 400, y: 0 })).toBe('b')
})

test('an edited record takes its new look at once, and its flows theirs when editing pauses', () => {
  const { map, see, told } = aPicture()
  see({ filter: ['region=DACH'], unmatched: 'hide' })
  map.dispatch(setParticipantField('b', 'regions', ['DACH']))
  expect(told.at(-1)).toEqual({ shown: ['b'], removed: [] })
  vi.advanceTimersByTime(500)
  expect(told.at(-1)).toEqual({ shown: ['ub'], removed: [] })
})

test('with a figure on, an edited amount resizes when editing pauses only the cards whose size it changes', () => {
  const { map, see, told, model } = aPicture()
  see({ sizeBy: 'revenue' })
  const before = told.length
  map.dispatch(setFlowField('ua', 'amountMinor', 2_000))
  expect(told.slice(before)).toEqual([{ shown: ['a', 'us', 'ua'], removed: [] }])
  vi.advanceTimersByTime(500)
  expect(told.slice(before + 1)).toEqual([{ shown: ['b'], removed: [] }])
  expect(model.index.at({ x: 200, y: 45 })).toBe('a')
})

test('with a focus on, a new flow brings its other end in when editing pauses', () => {
  const { map, see, told } = aPicture()
  see({ focusId: 'a', focusSteps: 1, unmatched: 'hide' })
  map.dispatch((edit) => {
    edit.put(aFlow('ac', 'a', 'c'))
    return { label: 'Draw a flow' }
  })
  vi.advanceTimersByTime(500)
  expect(told.at(-1)).toEqual({ shown: ['c', 'ac'], removed: [] })
})

test('a rating tells of the rated card alone, and undo takes its ring away again', () => {
  const { map, told, ringOf } = aPicture()
  map.dispatch(setRatings('round', [{ participantId: 'c', criterionId: 'k1', value: 5 }]))
  expect(told).toEqual([{ shown: ['c'], removed: [] }])
  expect(ringOf('c')).toMatchObject({ score: 100, status: 'thin' })
  map.undo()
  expect(told.at(-1)).toEqual({ shown: ['c'], removed: [] })
  vi.advanceTimersByTime(500)
  expect(told).toHaveLength(2)
  expect(ringOf('c')).toBeUndefined()
})

test('a weight tells when editing pauses of the cards whose ring it changes', () => {
  const { map, told, ringOf } = aPicture()
  map.dispatch(setCriterionField('k2', 'weight', 30))
  expect(told.flatMap(({ shown }) => shown)).toEqual([])
  vi.advanceTimersByTime(500)
  expect(told.at(-1)).toEqual({ shown: ['a'], removed: [] })
  expect(ringOf('a')).toMatchObject({ score: 25 })
})

test('with a colour by score on, a rating recolours its card, and the others keep theirs', () => {
  const { map, see, told } = aPicture()
  see({ colourBy: 'fit' })
  const before = told.length
  map.dispatch(setRatings('round', [{ participantId: 'a', criterionId: 'k2', value: 5 }]))
  vi.advanceTimersByTime(500)
  expect(new Set(told.slice(before).flatMap(({ shown }) => shown))).toEqual(new Set(['a']))
})

function aPicture() {
  const map = aMapWith(
    aCompany(),
    aParticipant('a', { x: 200, regions: ['DACH'] }),
    aParticipant('b', { x: 400, y: 0 }),
    aParticipant('c', { x: 400, y: 300 }),
    aFlow('ua', 'a', 'us', { kind: 'payment', amountMinor: 1_000 }),
    aFlow('ub', 'b', 'us', { kind: 'payment', amountMinor: 1_000 }),
    aFlow('bc', 'b', 'c'),
    aProfile(),
    aCriterion('k1'),
    aCriterion('k2'),
    anEvaluation(),
    aRating('a', 'k1', 5),
    aRating('a', 'k2', 1),
    aRating('b', 'k1', 3),
    aRating('b', 'k2', 3),
  )
  const rings = new Map<string, CardFacts['fit']>()
  const ringOf = (id: string) => rings.get(id)
  const told: { shown: string[]; removed: readonly string[] }[] = []
  const tell: PaintedPicture['tell'] = ({ cards, flows, removed }) => {
    for (const card of cards) rings.set(card.id, card.fit)
    told.push({ shown: [...cards, ...flows].map(({ id }) => id), removed })
  }
  const model = new MapPicture(map, { tell } as unknown as PaintedPicture)
  model.follow()
  told.length = 0
  let seeing: Seeing = SEE_ALL
  const see = (part: Partial<Seeing>) => model.see((seeing = { ...seeing, ...part }))
  return { map, told, model, see, ringOf }
}
