// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { CriteriaPanel } from '#panels/fit/profile/CriteriaPanel.tsx'
import { useRecord, useSessionState } from '#store/hooks.ts'
import type { CriteriaFocus } from '#store/placeLooks.ts'
import {
  aCriterion,
  aMapWith,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

describe('the criteria', () => {
  test('are listed by group with their weights as shares, and what is special about them', () => {
    panelOf('list')
    expect(inGroup('Customer fit')).toEqual(['Overlap', 'Audience'])
    expect(inGroup('Capacity')).toEqual(['Reach'])
    expect(inGroup('Other')).toEqual([])
    expect(rowOf('Overlap').getByText('out below 2')).toBeDefined()
    expect(rowOf('Overlap').getByText('75 %')).toBeDefined()
    expect(rowOf('Reach').getByText('switched off')).toBeDefined()
  })

  test('shares follow the slider while it moves, and the weight is written once on release', () => {
    const { map } = panelOf('list')
    const slider = screen.getByRole('slider', { name: 'Weight of Audience' })
    fireEvent.change(slider, { target: { value: '15' } })
    fireEvent.change(slider, { target: { value: '30' } })
    expect(rowOf('Overlap').getByText('50 %')).toBeDefined()
    expect(screen.getByLabelText<HTMLInputElement>('Weight of Audience as a number').value).toBe('30')
    expect(map.store.getState().undoable).toBe(0)
    fireEvent.pointerUp(slider)
    expect(map.records.find('criterion', 'audience')?.weight).toBe(30)
    expect(map.store.getState().undoable).toBe(1)
  })

  test('takes a weight as a number, with a comma too, and says why one is refused at the field', () => {
    const { map } = panelOf('list')
    fill('Weight of Audience as a number', '12,5')
    expect(map.records.find('criterion', 'audience')?.weight).toBe(12.5)
    for (const [text, sentence] of [
      ['-3', 'A weight is never negative: -3.'],
      ['much', 'A weight is a number, 0 or more.'],
      ['', 'A weight is a number, 0 or more.'],
    ] as const) {
      fill('Weight of Audience as a number', text)
      expect(screen.getByRole('alert').textContent).toBe(sentence)
    }
    expect(map.records.find('criterion', 'audience')?.weight).toBe(12.5)
  })

  test('the last weight cannot be switched off', () => {
    const { session } = panelOf('list')
    slide('Audience', 0)
    slide('Overlap', 0)
    expect(session.store.getState().toasts[0]?.text).toBe(
      'Every weight is 0: give at least one criterion a weight.',
    )
  })

  test('move by Alt and the arrow keys, also into the next group, and keep the focus', () => {
    const { map } = panelOf('list')
    alt('Overlap', 'ArrowDown')
    expect(names(map)).toEqual(['Audience', 'Overlap', 'Reach'])
    alt('Overlap', 'ArrowDown')
    expect(map.records.find('criterion', 'overlap')?.group).toBe('capability')
    expect(document.activeElement?.textContent).toContain('Overlap')
    alt('Overlap', 'ArrowUp')
    alt('Overlap', 'ArrowUp')
    expect(names(map)).toEqual(['Overlap', 'Audience', 'Reach'])
    alt('Overlap', 'ArrowUp')
    expect(names(map)).toEqual(['Overlap', 'Audience', 'Reach'])
  })

  test('are dragged before or behind another, and onto the name of a group', () => {
    const { map } = panelOf('list')
    drag('Reach', itemOf('Overlap'), 1)
    expect(names(map)).toEqual(['Overlap', 'Reach', 'Audience'])
    drag('Audience', itemOf('Overlap'), -1)
    expect(names(map)).toEqual(['Audience', 'Overlap', 'Reach'])
    drag('Audience', screen.getByRole('heading', { name: 'Commitment' }), 0)
    expect(map.records.find('criterion', 'audience')?.group).toBe('commitment')
  })
})

describe('one criterion', () => {
  test('opened from elsewhere it has the focus and shows its fields', () => {
    panelOf({ id: 'reach' })
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement?.textContent).toContain('Reach')
    expect(screen.getByLabelText<HTMLTextAreaElement>('A 5 looks like').value).toBe('Everywhere')
  })

  test('name, group, knock-out and guides are changed one at a time', () => {
    const { map } = panelOf({ id: 'reach' })
    fill('Name', 'Market reach')
    fill('A 1 looks like', 'One town')
    fireEvent.change(screen.getByLabelText('Out of the running'), { target: { value: '3' } })
    fireEvent.change(screen.getByLabelText('Group'), { target: { value: 'other' } })
    expect(map.records.find('criterion', 'reach')).toMatchObject({
      name: 'Market reach',
      guide1: 'One town',
      knockoutMin: 3,
      group: 'other',
    })
    fireEvent.change(screen.getByLabelText('Out of the running'), { target: { value: '' } })
    expect(map.records.find('criterion', 'reach')?.knockoutMin).toBeNull()
    fill('Name', 'Overlap')
    expect(screen.getByRole('alert').textContent).toBe('There is already a criterion Overlap.')
  })

  test('is deleted with its ratings, and the toast says so and takes it back', () => {
    const { map, session } = panelOf({ id: 'reach' })
    press('Delete the criterion')
    const [toast] = session.store.getState().toasts
    expect(toast?.text).toBe('Deleted the criterion Reach with 1 rating.')
    act(() => toast?.action?.run())
    expect(names(map)).toContain('Reach')
    expect(map.records.count('rating')).toBe(1)
  })

  test('is folded and unfolded by its name', () => {
    const { session } = panelOf('list')
    press(/^Audience/)
    expect(session.store.getState().fit.editingCriteria).toEqual({ id: 'audience' })
    press(/^Audience/)
    expect(session.store.getState().fit.editingCriteria).toBe('list')
  })
})

describe('a new criterion', () => {
  test('several are typed one after the other', () => {
    const { map } = panelOf('new')
    const field = screen.getByLabelText<HTMLInputElement>('Name')
    expect(document.activeElement).toBe(field)
    fireEvent.change(screen.getByLabelText('Group'), { target: { value: 'commitment' } })
    for (const name of ['Sponsor', 'Budget']) {
      fireEvent.change(field, { target: { value: name } })
      fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }))
    }
    expect(names(map).slice(-2)).toEqual(['Sponsor', 'Budget'])
    expect(field.value).toBe('')
  })

  test('a name that is there already is told at the field and stays in it', () => {
    panelOf('new')
    const field = screen.getByLabelText<HTMLInputElement>('Name')
    fireEvent.change(field, { target: { value: 'reach' } })
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }))
    expect(screen.getByRole('alert').textContent).toBe('There is already a criterion Reach.')
    expect(field.value).toBe('reach')
  })

  test('Esc leaves the new one first and the panel next', () => {
    const { session } = panelOf('new')
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' })
    expect(session.store.getState().fit.editingCriteria).toBe('list')
    expect(document.activeElement?.textContent).toBe('Add a criterion')
    fireEvent.keyDown(screen.getByRole('button', { name: /^Audience/ }), { key: 'Escape' })
    expect(session.store.getState().fit.editingCriteria).toBeNull()
  })
})

function panelOf(focus: CriteriaFocus) {
  const map = aMapWith(
    aParticipant('p'),
    aProfile(),
    aCriterion('overlap', { name: 'Overlap', group: 'customer', weight: 30, knockoutMin: 2 }),
    aCriterion('audience', { name: 'Audience', group: 'customer', weight: 10, order: 1 }),
    aCriterion('reach', { name: 'Reach', group: 'capacity', weight: 0, order: 2, guide5: 'Everywhere' }),
    anEvaluation(),
    aRating('p', 'reach', 4),
  )
  const { session } = shown(map, <Panel />)
  act(() => session.lookAt('fit', { editingCriteria: focus }))
  return { map, session }
}

function Panel() {
  const focus = useSessionState((state) => state.fit.editingCriteria)
  const profile = useRecord('profile', 'ipp')
  return profile && focus ? <CriteriaPanel profile={profile} focus={focus} /> : null
}

function names({ records }: ReturnType<typeof aMapWith>): readonly string[] {
  return criteriaOf(records, 'ipp').map(({ name }) => name)
}

function inGroup(group: string): readonly (string | null)[] {
  const rows = within(screen.getByRole('region', { name: group })).queryAllByRole('listitem')
  return rows.map((row) => row.querySelector('button span')?.textContent ?? null)
}

function itemOf(name: string): HTMLElement {
  const item = screen.getAllByRole('listitem').find((row) => row.textContent?.includes(name))
  if (!item) throw new Error(`No row ${name}`)
  return item
}

function rowOf(name: string) {
  return within(itemOf(name))
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

function fill(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

function slide(name: string, weight: number): void {
  const slider = screen.getByRole('slider', { name: `Weight of ${name}` })
  fireEvent.change(slider, { target: { value: String(weight) } })
  fireEvent.pointerUp(slider)
}

function alt(name: string, key: 'ArrowUp' | 'ArrowDown'): void {
  const button = screen.getByRole('button', { name: new RegExp(`^${name}`) })
  button.focus()
  fireEvent.keyDown(button, { key, altKey: true })
}

/** Rows have no height here, so that y 1 is their lower half and y -1 the upper one. */
function drag(name: string, onto: HTMLElement, y: number): void {
  const transfer = { setData: () => undefined, effectAllowed: 'none' }
  const grip = itemOf(name).querySelector('[draggable]')
  if (!grip) throw new Error(`No grip on ${name}`)
  fireEvent.dragStart(grip, { dataTransfer: transfer })
  const over = createEvent.dragOver(onto)
  Object.defineProperty(over, 'clientY', { value: y })
  fireEvent(onto, over)
  fireEvent.drop(onto)
}
