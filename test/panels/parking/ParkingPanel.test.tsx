// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ParkingPanel } from '#panels/parking/ParkingPanel.tsx'
import { aMapWith } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

test('a line and Enter parks a note, and the next line is ready', () => {
  const { notes } = parking()
  park('Who owns MDF?')
  park('  ')
  park('Ask legal')
  expect(notes()).toMatchObject([
    { text: 'Who owns MDF?', parked: true },
    { text: 'Ask legal', parked: true },
  ])
  expect(screen.getByLabelText<HTMLInputElement>('Park a note').value).toBe('')
})

test('a parked note is put on the map in the middle of the view, and selected', () => {
  const { notes, session, camera } = parking()
  park('Who owns MDF?')
  camera.goTo({ x: 500, y: 300, zoom: 1 }, false)
  fireEvent.click(screen.getByRole('button', { name: 'Put on the map' }))
  const [note] = notes()
  expect(note).toMatchObject({ parked: false, x: 416, y: 240 })
  expect([...session.store.getState().selection]).toEqual([note?.id])
  expect(screen.getByText('Nothing is parked')).toBeDefined()
})

test('a note is reworded in place and taken off when it is done, both undoable', () => {
  const { map, notes } = parking()
  park('Who owns MDF?')
  const field = screen.getByLabelText('Note')
  fireEvent.change(field, { target: { value: 'Who decides on MDF?' } })
  fireEvent.blur(field)
  expect(notes()).toMatchObject([{ text: 'Who decides on MDF?' }])
  fireEvent.click(screen.getByRole('button', { name: 'Done, take it off' }))
  expect(notes()).toEqual([])
  map.undo()
  expect(notes()).toMatchObject([{ text: 'Who decides on MDF?' }])
})

function parking() {
  const map = aMapWith()
  const parts = shown(map, <ParkingPanel onClose={() => undefined} />)
  return { map, ...parts, notes: () => [...map.records.all('sticky')] }
}

function park(text: string): void {
  const field = screen.getByLabelText('Park a note')
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}
