import { expect, test } from 'vitest'
import { addSticky } from '#commands/addSticky.ts'
import { putNoteOnMap } from '#commands/putNoteOnMap.ts'
import { aMapWith } from '../support/builders.ts'
import { refusalOf, undoRedoFault } from '../support/trial.ts'

test('execute: a parked note comes to the map with its middle where it was asked', () => {
  const { map, id } = parked()
  map.dispatch(putNoteOnMap(id, { x: 100, y: 50 }))
  expect(map.records.find('sticky', id)).toMatchObject({ x: 16, y: -10, parked: false, text: 'Budget?' })
})

test('undo and redo', () => {
  const { map, id } = parked()
  expect(undoRedoFault(map, putNoteOnMap(id, { x: 5, y: 5 }))).toBeNull()
})

test('a note that is gone, and a place beyond the map, are refused', () => {
  const { map, id } = parked()
  expect(refusalOf(map, putNoteOnMap('gone', { x: 0, y: 0 }))).toBe('That note has been deleted.')
  expect(refusalOf(map, putNoteOnMap(id, { x: 1e9, y: 0 }))).toMatch(/too far out/)
})

function parked() {
  const map = aMapWith()
  map.dispatch(addSticky({ x: 0, y: 0 }, { text: 'Budget?', parked: true }))
  const [note] = map.records.all('sticky')
  return { map, id: note?.id ?? '' }
}
