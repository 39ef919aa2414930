import { expect, test } from 'vitest'
import { addParticipant } from '#commands/addParticipant.ts'
import { addView } from '#commands/addView.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { moveItems } from '#commands/moveItems.ts'
import { setViewField } from '#commands/setViewField.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { aFlow, aMapWith, aParticipant, aView } from '../support/builders.ts'

const at = { x: 5, y: 5 }

test('while only additions are allowed what was there can be neither moved nor deleted', () => {
  const map = locked()
  expect(map.dispatch(moveItems(new Map([['a', at]])))?.refused).toBe(
    'Only additions are allowed now: a stays as it is and cannot be changed.',
  )
  expect(map.dispatch(deleteItems(['a-b']))?.refused).toMatch(
    /this flow stays as it is and cannot be removed/,
  )
  expect(map.records.find('participant', 'a')).toMatchObject({ x: 0, y: 0 })
})

test('what was added since may be moved and taken away again', () => {
  const map = locked()
  expect(map.dispatch(addParticipant('isv', at, 'New one'))).toBeUndefined()
  const added = [...map.records.all('participant')].find(({ name }) => name === 'New one')?.id ?? ''
  expect(map.dispatch(moveItems(new Map([[added, { x: 9, y: 9 }]])))).toBeUndefined()
  expect(map.dispatch(deleteItems([added]))).toBeUndefined()
})

test('one command that adds and changes is refused as a whole', () => {
  const map = locked()
  map.dispatch((edit) => {
    edit.put(aParticipant('c'))
    edit.update('participant', 'a', { name: 'A' })
    return { label: 'both' }
  })
  expect(map.records.find('participant', 'c')).toBeUndefined()
})

test('undo takes back additions and refuses to change what was there; the step stays', () => {
  const map = aMapWith(aParticipant('a'))
  map.dispatch(moveItems(new Map([['a', at]])))
  map.allowOnlyAdditions(true)
  map.dispatch(addParticipant('isv', at, 'New one'))
  expect(map.undo()).toMatchObject({ label: 'add New one' })
  expect(map.undo()?.refused).toMatch(/^Only additions are allowed now: a stays/)
  expect(map.store.getState()).toMatchObject({ undoLabel: 'move a', undoable: 1, redoable: 1 })
  map.allowOnlyAdditions(false)
  expect(map.undo()).toEqual({ label: 'move a', skipped: 0 })
})

test('the views stay free: they are how the map is told', () => {
  const map = locked()
  const shot = { ...SEE_ALL, x: 0, y: 0, width: 10, height: 10 }
  expect(map.dispatch(addView(shot))).toBeUndefined()
  expect(map.dispatch(setViewField('view', 'title', 'Another'))).toBeUndefined()
})

test('switched off, all is allowed again', () => {
  const map = locked()
  map.allowOnlyAdditions(false)
  expect(map.dispatch(deleteItems(['a']))).toBeUndefined()
})

function locked() {
  const map = aMapWith(aParticipant('a'), aParticipant('b'), aFlow('a-b', 'a', 'b'), aView('view'))
  map.allowOnlyAdditions(true)
  return map
}
