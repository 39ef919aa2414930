// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { PlaybooksView } from '#panels/scorecards/playbooks/PlaybooksView.tsx'
import type { AnyRecord } from '#records/record.ts'
import { newTask } from '#records/task.ts'
import { aCompany, aMapWith, aParticipant, testContext } from '../../support/builders.ts'
import { chosenOn } from '../../support/chosenOn.ts'
import { catchDownloads, textOf } from '../../support/downloads.ts'
import { shown } from '../../support/shown.tsx'

afterEach(() => void vi.restoreAllMocks())

const { today } = testContext()
const STACK = { playbookId: 'enablement-stack', phase: 'Enablement stack' }
const RECORDS: readonly AnyRecord[] = [
  aCompany('us', { name: 'Northwind' }),
  aParticipant('f', { name: 'Formwave', kind: 'isv', gives: 'forms' }),
  newTask({ id: 'portal', title: 'Portal', priority: 'critical', order: 0, ...STACK }),
  newTask({ id: 'docs', title: 'Docs', priority: 'medium', order: 1, ...STACK }),
  newTask({ id: 'own', title: 'Call them', participantId: 'f', due: '2026-11-20', order: 2 }),
]

describe('the tasks of the programme', () => {
  test('a tick raises readiness by the weight of the task and says who may be recruited', () => {
    const { map } = showing()
    const stack = within(screen.getByRole('region', { name: 'Enablement stack' }))
    expect(stack.getByText('Not ready to recruit:')).toBeDefined()
    expect(stack.getByText('0 of 2 done')).toBeDefined()
    fireEvent.click(box('Portal'))
    expect(map.records.find('task', 'portal')).toMatchObject({ state: 'done', doneOn: today })
    expect(stack.getByText('Ready to recruit:')).toBeDefined()
    expect(stack.getByText(/75 % ready/)).toBeDefined()
    act(() => void map.undo())
    expect(stack.getByText(/0 % ready; critical and open: Portal/)).toBeDefined()
  })

  test('arrows go between the boxes, Alt with an arrow changes the order, Enter opens the fields', () => {
    const { map } = showing()
    box('Portal').focus()
    fireEvent.keyDown(box('Portal'), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(box('Docs'))
    expect(box('Docs').tabIndex).toBe(0)
    expect(box('Portal').tabIndex).toBe(-1)
    fireEvent.keyDown(box('Docs'), { key: 'ArrowUp', altKey: true })
    expect(tasksOf(map.records, null).map(({ id }) => id)).toEqual(['docs', 'portal'])
    fireEvent.keyDown(box('Docs'), { key: 'Enter' })
    expect(screen.getByLabelText<HTMLInputElement>('Task').value).toBe('Docs')
  })

  test('a reason marks a task as not needed and leaves it out; without one it is open again', () => {
    const { map } = showing()
    fireEvent.click(screen.getByRole('button', { name: 'Fields of Portal' }))
    type('Not needed, because', 'We use a shared drive')
    expect(map.records.find('task', 'portal')?.state).toBe('not-needed')
    expect(screen.getByText('Not needed: We use a shared drive')).toBeDefined()
    type('Not needed, because', '')
    expect(map.records.find('task', 'portal')?.state).toBe('open')
  })

  test('what is too long is refused at the field', () => {
    showing()
    fireEvent.click(screen.getByRole('button', { name: 'Fields of Portal' }))
    type('Owner', 'x'.repeat(2_000))
    expect(screen.getByRole('alert').textContent).toContain('An owner')
  })
})

describe('the tasks of a partner', () => {
  test('a playbook is added with its days from the start, as one step', () => {
    const { map } = showing()
    fireEvent.click(screen.getByRole('button', { name: /Formwave/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Add a playbook' }))
    fireEvent.click(screen.getByRole('radio', { name: '30/60/90-day plan' }))
    expect(screen.getByText('9 tasks in 3 phases, the last due on 19 Feb 2027.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(tasksOf(map.records, 'f')).toHaveLength(10)
    expect(screen.getByRole('list', { name: 'First 30 days: trained' })).toBeDefined()
    act(() => void map.undo())
    expect(tasksOf(map.records, 'f')).toHaveLength(1)
  })

  test('own tasks are added one after the other and deleted with a way back', () => {
    const { map, session } = showing()
    fireEvent.click(screen.getByRole('button', { name: /Formwave/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Add a task' }))
    for (const title of ['First', 'Second']) {
      const line = screen.getByLabelText('New task')
      fireEvent.change(line, { target: { value: title } })
      fireEvent.keyDown(line, { key: 'Enter' })
    }
    expect(tasksOf(map.records, 'f').map(({ title }) => title)).toEqual(['Call them', 'First', 'Second'])
    fireEvent.click(screen.getByRole('button', { name: 'Fields of Second' }))
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
    expect(tasksOf(map.records, 'f')).toHaveLength(2)
    act(() => session.store.getState().toasts[0]?.action?.run())
    expect(tasksOf(map.records, 'f')).toHaveLength(3)
  })

  test('the joint value is written part by part, and the outreach is filled from it', () => {
    const { map } = showing()
    fireEvent.click(screen.getByRole('button', { name: /Formwave/ }))
    fireEvent.click(screen.getByRole('radio', { name: 'Joint value and outreach' }))
    type('For whom', 'shops')
    expect(screen.getByText(/^For shops who struggle/)).toBeDefined()
    expect(map.records.find('jointValue', 'jointValue:f')?.audience).toBe('shops')
    expect(screen.getByText('Northwind + Formwave: better together for shops')).toBeDefined()
    fireEvent.click(screen.getByRole('radio', { name: 'Reached' }))
    expect(map.records.find('jointValue', 'jointValue:f')?.goalState).toBe('reached')
  })

  test('one without tasks says what a playbook is', () => {
    showing([aParticipant('e', { name: 'Empty', kind: 'isv' })])
    fireEvent.click(screen.getByRole('button', { name: /Empty/ }))
    expect(screen.getByText('What is to be done with Empty?')).toBeDefined()
  })
})

test('everything open stands by its day with whose it is, and goes to a calendar', async () => {
  const downloads = catchDownloads()
  showing()
  const late = within(screen.getByRole('list', { name: 'Late tasks' }))
  expect(late.getByText('Formwave')).toBeDefined()
  expect(late.getByText('1 day late')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Calendar file' }))
  expect(downloads[0]?.name).toMatch(/\.ics$/)
  expect(await textOf(downloads[0]?.blob)).toContain('SUMMARY:Formwave: Call them')
})

function box(title: string): HTMLElement {
  return screen.getByRole('checkbox', { name: title })
}

function type(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

function showing(records: readonly AnyRecord[] = RECORDS) {
  const map = aMapWith(...records)
  return { map, ...shown(map, <PlaybooksView chosen={chosenOn(today)} />) }
}
