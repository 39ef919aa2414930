// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { deleteItems } from '#commands/deleteItems.ts'
import { MatrixView } from '#panels/fit/matrix/MatrixView.tsx'
import { useFitChoice } from '#panels/fit/useFitChoice.ts'
import type { AnyRecord } from '#records/record.ts'
import { ratingId } from '#records/rating.ts'
import { aMapWith } from '../../../support/builders.ts'
import { aCriterion, aRound, PROFILE, scoredOnce, TWO_CRITERIA } from '../../../support/scored.ts'
import { shown } from '../../../support/shown.tsx'

beforeEach(() => {
  // jsdom has no workers; nothing here waits for draws.
  vi.stubGlobal('Worker', SilentWorker)
})

class SilentWorker extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

test('typed figures are rated one below the other, and each is one step', () => {
  const { map, value, focused } = matrix()
  focus('ace, reach: 5')
  press('2')
  expect(focused()).toBe('ace, drive: 4')
  press('h')
  expect([value('ace', 'reach'), value('ace', 'drive')]).toEqual([2, 5])
  map.undo()
  expect([value('ace', 'reach'), value('ace', 'drive')]).toEqual([2, 4])
})

test('a half point is typed straight on, and n/a by its key', () => {
  const { value } = matrix()
  focus('ace, reach: 5')
  press('3')
  press(',')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '3,5' } })
  press('Enter')
  press('x')
  expect([value('ace', 'reach'), value('ace', 'drive')]).toEqual([3.5, 'na'])
})

test('of a paste the good cells are kept, the bad one is told at its cell, and one undo takes it all back', () => {
  const { map, value } = matrix()
  focus('ace, reach: 5')
  paste('1\t2\r\n7\tvery good\r\n')
  expect([value('ace', 'reach'), value('bee', 'reach'), value('ace', 'drive')]).toEqual([1, 2, 4])
  expect(screen.getByRole('status', { name: 'About the cells' }).textContent).toBe(
    'Pasted 2 × 2 cells. 2 cells were not taken: Ratings run from 1 to 5; 7 is off the scale.',
  )
  const bad = screen.getByRole('gridcell', { name: 'ace, drive: 4' })
  expect(bad.getAttribute('aria-invalid')).toBe('true')
  act(() => void map.undo())
  expect([value('ace', 'reach'), value('bee', 'reach')]).toEqual([5, 3])
})

test('the results follow at once, and the order waits until it is asked for', () => {
  const { focused } = matrix()
  expect(columns()).toEqual(['ace', 'bee', 'cat'])
  expect(result('Overall score', 'ace')).toBe('90 of 100')
  focus('ace, reach: 5')
  press('1')
  expect(result('Overall score', 'ace')).toBe('30 of 100')
  expect(result('Decision', 'ace')).toBe('Pass')
  expect(columns()).toEqual(['ace', 'bee', 'cat'])
  expect(focused()).toBe('ace, drive: 4')
  fireEvent.click(screen.getByRole('button', { name: 'Sort again' }))
  expect(columns()).toEqual(['bee', 'ace', 'cat'])
  expect(screen.queryByRole('button', { name: 'Sort again' })).toBe(null)
})

test('a partner that is knocked out or unproven says by what', () => {
  matrix(
    ...scoredOnce({ ace: [1, 5], bee: [null, 5] }),
    ...TWO_CRITERIA.map((one) => (one.id === 'reach' ? { ...one, knockoutMin: 2 } : one)),
  )
  expect(result('Decision', 'ace')).toBe('Pass, out by reach')
  expect(result('Decision', 'bee')).toBe('Assess first, unproven: reach')
  expect(screen.getByRole('gridcell', { name: 'ace, reach: 1, below the minimum of 2' })).toBeDefined()
})

test('a weight is tried while its slider is moved, and written once when it is let go', () => {
  const { map } = matrix()
  const slider = screen.getByRole('slider', { name: 'Weight of reach' })
  fireEvent.change(slider, { target: { value: '0' } })
  expect(result('Overall score', 'ace')).toBe('75 of 100')
  expect(map.records.find('criterion', 'reach')?.weight).toBe(60)
  fireEvent.change(slider, { target: { value: '20' } })
  fireEvent.pointerUp(slider)
  expect(map.records.find('criterion', 'reach')?.weight).toBe(20)
  expect(map.steps().done).toHaveLength(1)
})

test('what a 1, a 3 and a 5 look like stands under the cells, with the note of the focused one', () => {
  const guided = TWO_CRITERIA.map((one) => ({ ...one, guide1: 'a handful', guide5: 'thousands' }))
  matrix(...scoredOnce({ ace: [5, 4] }), ...guided)
  focus('ace, reach: 5')
  press('n')
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: '140 accounts' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep note' }))
  const cell = screen.getByRole('gridcell', { name: 'ace, reach: 5, with a note', hidden: true })
  const about = document.getElementById(cell.getAttribute('aria-describedby') ?? '')?.textContent
  expect(about).toContain('1 a handful')
  expect(about).toContain('5 thousands')
  expect(about).toContain('Note: “140 accounts”')
})

test('a closed round is read only and says so', () => {
  const { value } = matrix(...scoredOnce({ ace: [5, 4] }), aRound('now', '2026-11-21', { closed: true }))
  expect(screen.getByText('now is closed')).toBeDefined()
  focus('ace, reach: 5')
  press('2')
  expect(value('ace', 'reach')).toBe(5)
  expect(screen.getByRole('status', { name: 'About the cells' }).textContent).toBe(
    'now is closed. Open it again to change its ratings.',
  )
})

test('a partner that goes while its rating is typed is told, and its neighbour keeps its own', () => {
  const { map, value } = matrix()
  focus('ace, reach: 5')
  press('F2')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '1' } })
  act(() => void map.dispatch(deleteItems(['ace'])))
  expect(screen.getByRole('status', { name: 'About the cells' }).textContent).toBe(
    'ace, reach is no longer here; “1” was not kept.',
  )
  expect(value('bee', 'reach')).toBe(3)
})

test('turned round, partners are rows under the titles of the Cs, and everything is typed alike', () => {
  const { value } = matrix()
  fireEvent.click(screen.getByRole('button', { name: 'Partners as rows' }))
  expect(screen.getByRole('columnheader', { name: 'Customer fit' })).toBeDefined()
  focus('ace, reach: 5')
  press('2')
  expect(value('ace', 'reach')).toBe(2)
  expect(screen.getByRole('gridcell', { name: 'ace, Overall score: 45 of 100' })).toBeDefined()
})

test('a partner is left out and brought back, and a filter that hides all says so', () => {
  const { session } = matrix()
  const { matrix: look } = session.store.getState().fit
  act(() => session.lookAt('fit', { matrix: { ...look, leftOut: ['bee'] } }))
  expect(columns()).toEqual(['ace', 'cat'])
  expect(screen.getByRole('status', { name: 'Partners shown' }).textContent).toBe('2 of 3 partners')
  fireEvent.click(screen.getByRole('button', { name: 'Show those left out again' }))
  expect(columns()).toEqual(['ace', 'bee', 'cat'])
  act(() => session.lookAt('fit', { matrix: { ...look, filter: ['kind=isv'] } }))
  fireEvent.click(screen.getByRole('button', { name: 'Show all partners' }))
  expect(columns()).toEqual(['ace', 'bee', 'cat'])
})

test('without partners, criteria or a round it says how to begin', () => {
  const { session } = matrix(PROFILE, aRound('now', '2026-11-21'), aCriterion('reach', 10))
  expect(session.store.getState().place).toBe('map')
  expect(screen.getByText('There are no partners on the map yet')).toBeDefined()
})

test('a profile without criteria leads to adding one', () => {
  const { session } = matrix(...scoredOnce({ ace: [] }).filter(({ type }) => type !== 'criterion'))
  fireEvent.click(screen.getByRole('button', { name: 'Add a criterion' }))
  expect(session.store.getState().fit.editingCriteria).toBe('new')
})

test('a profile without a round starts one', () => {
  const { map } = matrix(...scoredOnce({ ace: [] }).filter(({ type }) => type !== 'evaluation'))
  fireEvent.click(screen.getByRole('button', { name: 'Start a round' }))
  expect(map.records.count('evaluation')).toBe(1)
  expect(screen.getByRole('gridcell', { name: 'ace, reach: not rated' })).toBeDefined()
})

function Shown() {
  const chosen = useFitChoice()
  return chosen && <MatrixView chosen={chosen} />
}

/** The matrix of three partners on two criteria, or of these records. */
function matrix(...records: readonly AnyRecord[]) {
  const rows = records.length > 0 ? records : scoredOnce({ ace: [5, 4], bee: [3, 3], cat: [1, 2] })
  const map = aMapWith(...rows)
  return {
    map,
    ...shown(map, <Shown />),
    value: (partner: string, criterion: string) =>
      map.records.find('rating', ratingId('now', partner, criterion))?.value,
    focused: () => document.activeElement?.getAttribute('aria-label'),
  }
}

function focus(name: string): void {
  act(() => screen.getByRole('gridcell', { name }).focus())
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

function paste(text: string): void {
  const target = document.activeElement ?? document.body
  const event = createEvent.paste(target)
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } })
  fireEvent(target, event)
}

/** The partners in the order of their columns. */
function columns(): readonly (string | null)[] {
  const names = screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'))
  return names.filter((name) => name !== 'Criterion' && name !== 'Weight')
}

/** What comes out for a partner, as it is read out. */
function result(row: string, partner: string): string {
  const begin = `${partner}, ${row}: `
  const cells = screen.getAllByRole('gridcell').map((cell) => cell.getAttribute('aria-label') ?? '')
  return cells.find((name) => name.startsWith(begin))?.slice(begin.length) ?? ''
}
