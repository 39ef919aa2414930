// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { QuickAdd } from '#panels/quickadd/QuickAdd.tsx'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { aCompany, aMapWith } from '../../support/builders.ts'

describe('quick add', () => {
  test('shows before it adds what it will do, and what it did not understand', () => {
    const { type } = adding()
    type('Acme, VAR, refers customers -> 15 % commission, blurb')
    for (const words of [
      'Acme · VAR beside Northwind',
      'Acme gives Northwind: refers customers',
      'Northwind gives Acme: 15 % commission',
      'not understood, kept in the note: blurb',
    ])
      expect(screen.getByText(words)).toBeDefined()
  })

  test('Enter adds, says so, and keeps line and anchor for the next', () => {
    const { type, press, map, session, field } = adding()
    type('Acme, VAR')
    press('Enter')
    expect(names(map)).toEqual(['Northwind', 'Acme'])
    expect(session.store.getState().announced).toBe('Added: Acme · VAR beside Northwind.')
    expect(field().value).toBe('')
    type('Globex')
    expect(screen.getByText('Globex · Other beside Northwind')).toBeDefined()
  })

  test('Tab adds and makes the new one the anchor of the next', () => {
    const { type, press, map } = adding()
    type('Acme, VAR')
    press('Tab')
    type('Globex: leads')
    press('Enter')
    const acme = [...map.records.all('participant')].find(({ name }) => name === 'Acme')
    expect([...map.records.all('flow')]).toMatchObject([{ to: acme?.id }])
  })

  test('a pasted list says how many, adds all in one step and leaves what cannot be added', () => {
    const { type, press, map, field } = adding()
    type('Acme\tVAR\nGlobex\tISV\n\tcompany')
    expect(screen.getByText('3 lines: 2 to add, 1 cannot be added and will stay here')).toBeDefined()
    press('Enter')
    expect(names(map)).toEqual(['Northwind', 'Acme', 'Globex'])
    expect(map.store.getState().undoLabel).toBe('add 2 participants')
    expect(field().value).toBe('\tcompany')
  })

  test('a line that names nobody is refused with a sentence only once it is asked for', () => {
    const { type, press, map } = adding()
    type('-> leads')
    expect(screen.queryByRole('alert')).toBeNull()
    press('Enter')
    expect(screen.getByRole('alert').textContent).toBe('This line names nobody: begin it with a name.')
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test('Esc closes it, and Tab in an empty line goes on as Tab does', () => {
    const { press, session } = adding()
    expect(press('Tab')).toBe(true)
    press('Escape')
    expect(session.store.getState().quickAdding).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('a table too long for it is sent to the import', () => {
    const { type } = adding()
    type(Array.from({ length: 2_001 }, (_, i) => `Partner ${i}`).join('\n'))
    expect(screen.getByRole('alert').textContent).toContain('2,001 lines')
  })
})

function adding() {
  const [map, session] = [aMapWith(aCompany()), createSession()]
  session.quickAdd('')
  render(
    <SessionContext value={session}>
      <OpenMapContext value={map}>
        <QuickAdd />
      </OpenMapContext>
    </SessionContext>,
  )
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Quick add' })
  return {
    map,
    session,
    field,
    type: (value: string) => fireEvent.change(field(), { target: { value } }),
    press: (key: string) => fireEvent.keyDown(field(), { key }),
  }
}

function names(map: ReturnType<typeof aMapWith>): string[] {
  return Array.from(map.records.all('participant'), ({ name }) => name)
}
