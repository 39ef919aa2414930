import { expect, test } from 'vitest'
import { planFill, planSame } from '#ui/grid/planFill.ts'
import { planPaste, type PlannedEntry } from '#ui/grid/planPaste.ts'
import type { Span } from '#ui/grid/span.ts'

const AREA: Span = { top: 1, left: 2, bottom: 5, right: 5 }

test('one copied cell fills the whole selection', () => {
  const plan = planPaste([['3']], span(1, 2, 3, 3), AREA)
  expect(written(plan.entries)).toBe('1,2=3 1,3=3 2,2=3 2,3=3 3,2=3 3,3=3')
  expect(plan.span).toEqual(span(1, 2, 3, 3))
})

test('a block is repeated over a selection that is a multiple of it', () => {
  expect(written(planPaste([['1', '2']], span(1, 2, 2, 5), AREA).entries)).toBe(
    '1,2=1 1,3=2 1,4=1 1,5=2 2,2=1 2,3=2 2,4=1 2,5=2',
  )
})

test('a block that is larger than the selection, or no part of it, is pasted once from its first cell', () => {
  const plan = planPaste([['1'], ['2'], ['3']], span(2, 3, 3, 3), AREA)
  expect(written(plan.entries)).toBe('2,3=1 3,3=2 4,3=3')
  expect(plan).toMatchObject({ span: span(2, 3, 4, 3), rowsLeft: 0, columnsLeft: 0 })
})

test('what does not fit is left out and counted', () => {
  const block = Array.from({ length: 7 }, () => ['1', '2', '3'])
  expect(planPaste(block, span(1, 4, 1, 4), AREA)).toMatchObject({
    span: span(1, 4, 5, 5),
    rowsLeft: 2,
    columnsLeft: 1,
  })
})

test('rows of unequal length are filled up with empty cells', () => {
  expect(written(planPaste([['1', '2'], ['3']], span(1, 2, 1, 2), AREA).entries)).toBe(
    '1,2=1 1,3=2 2,2=3 2,3=',
  )
})

test('fill down takes the first row of the selection, of one row alone what stands above', () => {
  expect(written(planFill('down', span(1, 2, 3, 3), AREA, place))).toBe('2,2=1:2 2,3=1:3 3,2=1:2 3,3=1:3')
  expect(written(planFill('down', span(2, 4, 2, 5), AREA, place))).toBe('2,4=1:4 2,5=1:5')
  expect(planFill('down', span(1, 2, 1, 2), AREA, place)).toEqual([])
})

test('fill right takes the first column of the selection, of one column alone what stands left of it', () => {
  expect(written(planFill('right', span(1, 2, 1, 4), AREA, place))).toBe('1,3=1:2 1,4=1:2')
  expect(written(planFill('right', span(1, 3, 2, 3), AREA, place))).toBe('1,3=1:2 2,3=2:2')
  expect(planFill('right', span(1, 2, 1, 2), AREA, place)).toEqual([])
})

test('the same text goes into every cell of the selection', () => {
  expect(written(planSame('H', span(1, 2, 1, 3)))).toBe('1,2=H 1,3=H')
})

function span(top: number, left: number, bottom: number, right: number): Span {
  return { top, left, bottom, right }
}

function place({ row, column }: { row: number; column: number }): string {
  return `${row}:${column}`
}

function written(entries: readonly PlannedEntry[]): string {
  return entries.map(({ row, column, text }) => `${row},${column}=${text}`).join(' ')
}
