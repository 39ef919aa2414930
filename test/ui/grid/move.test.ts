import { expect, test } from 'vitest'
import { movedTo, moveOf, type Bounds, type Move } from '#ui/grid/move.ts'

/** One head row, two lead columns, five by four cells, two foot rows. */
const BOUNDS: Bounds = {
  whole: { top: 0, left: 0, bottom: 7, right: 5 },
  area: { top: 1, left: 2, bottom: 5, right: 5 },
  page: 3,
}

test('arrows go one cell and stop at the edges of the whole grid', () => {
  expect(after('up', 1, 2)).toBe('0,2')
  expect(after('up', 0, 2)).toBe('0,2')
  expect(after('left', 1, 2)).toBe('1,1')
  expect(after('right', 1, 5)).toBe('1,5')
  expect(after('down', 5, 3)).toBe('6,3')
})

test('Home and End stop at the cells that are typed in first, then at the headings', () => {
  expect(after('rowStart', 3, 4)).toBe('3,2')
  expect(after('rowStart', 3, 2)).toBe('3,0')
  expect(after('rowEnd', 3, 0)).toBe('3,5')
  expect(after('top', 4, 3)).toBe('1,3')
  expect(after('top', 1, 3)).toBe('0,3')
  expect(after('bottom', 2, 3)).toBe('5,3')
  expect(after('bottom', 5, 3)).toBe('7,3')
})

test('Ctrl+Home and Ctrl+End go to the first and the last cell that is typed in', () => {
  expect(after('start', 7, 5)).toBe('1,2')
  expect(after('end', 0, 0)).toBe('5,5')
})

test('a page goes some rows and not out of the cells that are typed in', () => {
  expect(after('pageDown', 1, 2)).toBe('4,2')
  expect(after('pageDown', 4, 2)).toBe('5,2')
  expect(after('pageUp', 5, 2)).toBe('2,2')
  expect(after('pageUp', 2, 2)).toBe('1,2')
  expect(after('pageDown', 7, 2)).toBe('7,2')
})

test('keys are read as moves, far ones with Ctrl or Cmd, and others are none', () => {
  const key = (name: string, ctrlKey = false, metaKey = false) => moveOf({ key: name, ctrlKey, metaKey })
  expect(key('ArrowDown')).toBe('down')
  expect(key('ArrowDown', true)).toBe('bottom')
  expect(key('Home', false, true)).toBe('start')
  expect(key('End')).toBe('rowEnd')
  expect(key('a')).toBe(null)
  expect(key('PageUp', true)).toBe(null)
})

function after(move: Move, row: number, column: number): string {
  const to = movedTo({ row, column }, move, BOUNDS)
  return `${to.row},${to.column}`
}
