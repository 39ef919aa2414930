import { describe, expect, test } from 'vitest'
import { addView } from '#commands/addView.ts'
import { deleteView } from '#commands/deleteView.ts'
import { duplicateView } from '#commands/duplicateView.ts'
import { moveView } from '#commands/moveView.ts'
import { setViewField } from '#commands/setViewField.ts'
import { updateViewShot } from '#commands/updateViewShot.ts'
import { story } from '#domain/views/story.ts'
import { SEE_ALL } from '#records/seeing.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aMapWith, aParticipant, aView } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const SHOT = { ...SEE_ALL, filter: ['region=DACH'], x: 10, y: 20, width: 800, height: 450 }
const world = () =>
  aMapWith(
    aParticipant('a'),
    aView('one', { order: 0, speakerNote: 'Say hello' }),
    aView('two', { order: 1 }),
    aView('three', { order: 2 }),
  )
const titles = ({ records }: OpenMap) => story(records).map(({ title }) => title)

describe('addView', () => {
  test('execute: the view goes to the end of the story and keeps what is shown', () => {
    const map = world()
    map.dispatch(addView(SHOT, ' Money \n first '))
    expect(titles(map)).toEqual(['one', 'two', 'three', 'Money first'])
    expect(story(map.records).at(-1)).toMatchObject({ ...SHOT, speakerNote: '' })
    expect(map.store.getState().undoLabel).toBe('add the view Money first')
  })

  test('execute: without a title it is numbered', () => {
    const map = world()
    map.dispatch(addView(SHOT))
    expect(titles(map).at(-1)).toBe('View 4')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addView(SHOT))).toBeNull()
  })
})

describe('updateViewShot', () => {
  test('execute: the view shows the new shot and keeps title, note and place', () => {
    const map = world()
    map.dispatch(updateViewShot('one', SHOT))
    expect(story(map.records)[0]).toMatchObject({ ...SHOT, title: 'one', speakerNote: 'Say hello' })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), updateViewShot('two', SHOT))).toBeNull()
  })

  test('a deleted view is refused', () => {
    expect(refusalOf(world(), updateViewShot('gone', SHOT))).toBe('That view has been deleted.')
  })
})

describe('setViewField', () => {
  test('execute: title and speaker note are set, on one line and trimmed', () => {
    const map = world()
    map.dispatch(setViewField('one', 'title', '  Where we\nstand '))
    map.dispatch(setViewField('one', 'speakerNote', ' Breathe.\nThen begin. '))
    expect(story(map.records)[0]).toMatchObject({
      title: 'Where we stand',
      speakerNote: 'Breathe.\nThen begin.',
    })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setViewField('two', 'title', 'Two and a half'))).toBeNull()
    expect(undoRedoFault(world(), setViewField('two', 'speakerNote', 'Smile'))).toBeNull()
  })

  test('an empty title and a note that is a book are refused', () => {
    expect(refusalOf(world(), setViewField('one', 'title', '  '))).toBe(
      'A title needs at least one character.',
    )
    expect(refusalOf(world(), setViewField('one', 'speakerNote', 'x'.repeat(20_001)))).toMatch(
      /at most 20,000/,
    )
  })
})

describe('duplicateView', () => {
  test('execute: the copy lies right behind and has a title of its own', () => {
    const map = world()
    map.dispatch(duplicateView('one'))
    expect(titles(map)).toEqual(['one', 'one (copy)', 'two', 'three'])
    expect(story(map.records)[1]).toMatchObject({ speakerNote: 'Say hello' })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), duplicateView('three'))).toBeNull()
  })
})

describe('moveView', () => {
  test.each([
    ['three', 0, ['three', 'one', 'two']],
    ['one', 1, ['two', 'one', 'three']],
    ['one', 99, ['two', 'three', 'one']],
  ])('execute: %s goes to place %i, and only it is written', (id, place, after) => {
    const map = world()
    const touched: string[] = []
    map.onTouched((ids) => touched.push(...ids))
    map.dispatch(moveView(id, place))
    expect(titles(map)).toEqual(after)
    expect(touched).toEqual([id])
  })

  test('execute: where there is no number left between two neighbours all are numbered afresh', () => {
    const map = aMapWith(aView('one', { order: 1 }), aView('two', { order: 1 }), aView('zero', { order: 9 }))
    map.dispatch(moveView('zero', 1))
    expect(titles(map)).toEqual(['one', 'zero', 'two'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), moveView('three', 0))).toBeNull()
  })

  test('a move to where it stands is no step', () => {
    expect(makesStep(world(), moveView('one', 0))).toBe(false)
    expect(makesStep(world(), moveView('one', -1))).toBe(false)
  })
})

describe('deleteView', () => {
  test('execute: the view is gone', () => {
    const map = world()
    map.dispatch(deleteView('two'))
    expect(titles(map)).toEqual(['one', 'three'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteView('one'))).toBeNull()
  })

  test('a deleted view is refused', () => {
    expect(refusalOf(world(), deleteView('gone'))).toBe('That view has been deleted.')
  })
})
