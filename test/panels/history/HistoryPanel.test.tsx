// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { HistoryPanel } from '#panels/history/HistoryPanel.tsx'
import { aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

test('steps stand newest first, and a press goes back and forward to one', () => {
  const { map, names } = historyOf()
  expect(rows()).toEqual(['change owner of a', 'rename Acme', 'rename a', 'As the map was opened'])
  go(/^rename a\b/)
  expect(names()).toEqual({ name: 'Acme', owner: '' })
  expect(map.store.getState()).toMatchObject({ undoable: 1, redoable: 2 })
  go(/change owner of a/)
  expect(names()).toEqual({ name: 'a', owner: 'Channel lead' })
  go(/As the map was opened/)
  expect(names()).toEqual({ name: 'a', owner: '' })
  expect(map.store.getState().undoable).toBe(0)
})

test('where the map stands is marked, and what is undone is said to be', () => {
  historyOf()
  go(/^rename a\b/)
  expect(screen.getByRole('button', { current: true }).textContent).toMatch(/^rename a\b/)
  expect(screen.getByRole('button', { name: /^change owner of a, undone/ })).toBeDefined()
})

test('a step that is refused ends the way there, with its sentence', () => {
  const { map, session } = historyOf()
  act(() => map.allowOnlyAdditions(true))
  go(/As the map was opened/)
  expect(session.store.getState().toasts.at(-1)?.text).toMatch(/^Only additions are allowed now/)
  expect(map.store.getState().undoable).toBe(3)
})

test('with nothing done it says what will stand here', () => {
  shown(aMapWith(), <HistoryPanel onClose={() => undefined} />)
  expect(screen.getByText('Nothing has changed yet')).toBeDefined()
})

function historyOf() {
  const map = aMapWith(aParticipant('p', { name: 'a' }))
  map.dispatch(setParticipantField('p', 'name', 'Acme'))
  map.dispatch(setParticipantField('p', 'name', 'a'))
  map.dispatch(setParticipantField('p', 'owner', 'Channel lead'))
  const { session } = shown(map, <HistoryPanel onClose={() => undefined} />)
  const names = () => {
    const { name, owner } = map.records.find('participant', 'p') ?? {}
    return { name, owner }
  }
  return { map, session, names }
}

function rows(): (string | undefined)[] {
  return screen.getAllByRole('listitem').map((row) => row.textContent?.replace(/\s*\d\d:\d\d$/, ''))
}

function go(name: RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }))
}
