// @vitest-environment jsdom
import { act, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Grid } from '#ui/grid/Grid.tsx'
import type { GridEntry, GridFault, GridProps } from '#ui/grid/grid.ts'

test('one cell takes the focus, and says its row, its column and what it holds', () => {
  const { cell } = shownGrid()
  const stops = screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)
  expect(stops).toEqual([cell('Apples, Monday: 1')])
  expect(cell('Pears, Tuesday: unknown')).toBeDefined()
  const grid = screen.getByRole('grid', { name: 'Fruit' })
  expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['6', '4'])
})

test('arrows walk through headings, cells and results, and pass over sections', () => {
  const { keys, focused } = shownGrid()
  keys('ArrowRight', 'ArrowDown', 'ArrowDown')
  expect(focused()).toBe('Plums, Tuesday: 6')
  keys('ArrowDown')
  expect(focused()).toBe('Sum, Tuesday: 8 pieces')
  keys('ArrowUp', 'Home', 'ArrowLeft')
  expect(focused()).toBe('Plums')
  keys('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight')
  expect(focused()).toBe('Monday')
  keys('Control+End')
  expect(focused()).toBe('Plums, Wednesday: 7')
  keys('Control+Home')
  expect(focused()).toBe('Apples, Monday: 1')
})

test('what is typed is taken on Enter and the focus goes down; Esc keeps the old text', () => {
  const { keys, type, texts, focused } = shownGrid()
  keys('7')
  type('70')
  keys('Enter')
  expect(texts('apples')).toEqual(['70', '2', '3'])
  expect(focused()).toBe('Pears, Monday: 4')
  keys('F2')
  type('99')
  keys('Escape')
  expect(texts('pears')).toEqual(['4', '', '5'])
  expect(focused()).toBe('Pears, Monday: 4')
  keys('Enter')
  type('44')
  keys('Tab')
  expect(texts('pears')).toEqual(['44', '', '5'])
  expect(focused()).toBe('Pears, Tuesday: unknown')
})

test('a single key is a whole entry where the owner says so, and a point goes on with it', () => {
  const { keys, type, texts, focused } = shownGrid({
    keyEntry: {
      completes: (key) => (/\d/.test(key) ? key : null),
      continues: (key) => key === '.',
    },
  })
  keys('8')
  expect(texts('apples')[0]).toBe('8')
  expect(focused()).toBe('Pears, Monday: 4')
  keys('.')
  type('8.5')
  keys('Enter')
  expect(texts('apples')[0]).toBe('8.5')
  keys('.')
  type('.2')
  keys('Escape')
  expect(texts('pears')[0]).toBe('4')
})

test('Shift and arrows select, Delete clears all of it as one step', () => {
  const { keys, texts, steps, selected } = shownGrid()
  keys('Shift+ArrowRight', 'Shift+ArrowDown')
  expect(selected()).toHaveLength(4)
  keys('Shift+ArrowUp', 'Shift+ArrowUp')
  expect(selected()).toHaveLength(2)
  keys('Shift+ArrowDown', 'Delete')
  expect(texts('apples')).toEqual(['', '', '3'])
  expect(texts('pears')).toEqual(['', '', '5'])
  expect(steps()).toBe(1)
  keys('Control+a')
  expect(selected()).toHaveLength(9)
})

test('Ctrl+D fills down, Ctrl+R fills right, Ctrl+Enter fills with what is typed', () => {
  const { keys, type, texts } = shownGrid()
  keys('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
  expect([texts('pears')[0], texts('plums')[0]]).toEqual(['1', '1'])
  keys('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+r')
  expect(texts('apples')).toEqual(['1', '1', '1'])
  keys('F2')
  type('5')
  keys('Control+Enter')
  expect(texts('apples')).toEqual(['5', '5', '5'])
})

test('copies what is selected as a spreadsheet takes it, cuts it, and pastes it elsewhere', () => {
  const { keys, clipboard, texts } = shownGrid()
  keys('Shift+ArrowRight', 'Shift+ArrowDown')
  expect(clipboard('copy')).toBe('1\t2\r\n4\t')
  expect(clipboard('cut')).toBe('1\t2\r\n4\t')
  expect([texts('apples'), texts('pears')]).toEqual([
    ['', '', '3'],
    ['', '', '5'],
  ])
  keys('Control+Home', 'ArrowRight')
  clipboard('paste', '1\t2\r\n4\t\r\n')
  expect([texts('apples'), texts('pears')]).toEqual([
    ['', '1', '2'],
    ['', '4', ''],
  ])
  expect(screen.getByRole('status').textContent).toBe('Pasted 2 × 2 cells.')
})

test('a paste that does not fit says what was left out', () => {
  const { keys, clipboard, texts } = shownGrid()
  keys('End')
  clipboard('paste', '8\t9\r\n8\t9\r\n8\t9\r\n8\t9')
  expect(texts('plums')).toEqual(['', '6', '8'])
  expect(screen.getByRole('status').textContent).toBe(
    'Pasted 3 cells. 1 row and 1 column of what was copied did not fit and were left out.',
  )
})

test('a refused text stays at its cell with its reason until the cell is changed', () => {
  const { keys, type, texts, cell, focused } = shownGrid()
  keys('b')
  type('bad')
  keys('Enter')
  expect(focused()).toBe('Apples, Monday: 1')
  const apples = cell('Apples, Monday: 1')
  expect(apples.getAttribute('aria-invalid')).toBe('true')
  const about = document.getElementById(apples.getAttribute('aria-describedby') ?? '')
  expect(about?.textContent).toContain('“bad” is not a number.')
  keys('ArrowDown', 'ArrowUp', 'Enter')
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('bad')
  type('12')
  keys('Enter')
  expect(texts('apples')[0]).toBe('12')
  expect(cell('Apples, Monday: 12').getAttribute('aria-invalid')).toBe(null)
})

test('the good cells of a paste are kept, the bad ones are told', () => {
  const { clipboard, texts, cell } = shownGrid()
  clipboard('paste', '8\tbad\t9')
  expect(texts('apples')).toEqual(['8', '2', '9'])
  expect(cell('Apples, Tuesday: 2').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('status').textContent).toBe(
    'Pasted 3 cells. 1 cell was not taken: “bad” is not a number.',
  )
})

test('a cell that is read only says why and keeps its text', () => {
  const { keys, texts, focused } = shownGrid({ readOnly: 'Pears are closed.' })
  keys('ArrowDown', '9')
  expect(screen.queryByRole('textbox')).toBe(null)
  expect(screen.getByRole('status').textContent).toBe('Pears are closed.')
  keys('Delete')
  expect(texts('pears')).toEqual(['4', '', '5'])
  expect(focused()).toBe('Pears, Monday: 4')
})

test('a row that goes while it is typed in is told, and the text does not fall into another cell', () => {
  const { keys, type, texts, remove, focused } = shownGrid()
  keys('ArrowDown', 'F2')
  type('77')
  remove('pears')
  expect(screen.getByRole('status').textContent).toBe('Pears, Monday is no longer here; “77” was not kept.')
  expect(texts('plums')).toEqual(['', '6', '7'])
  expect(focused()).toBe('Plums, Monday: unknown')
})

test('Enter on a heading presses its button, and Esc comes back from it', () => {
  const { keys, focused } = shownGrid()
  keys('ArrowUp', 'Enter')
  expect(document.activeElement?.textContent).toBe('Monday 1')
  keys('Escape')
  expect(focused()).toBe('Monday')
})

test('N opens the note of the cell', () => {
  const noted: string[] = []
  const { keys } = shownGrid({ onNote: ({ row, column }) => noted.push(`${row} ${column}`) })
  keys('ArrowDown', 'n')
  expect(noted).toEqual(['pears mo'])
})

test('a large grid draws only what is in sight, and wherever the focus is', () => {
  const rows = Array.from({ length: 900 }, (_, i) => ({ id: `row${i}`, name: `Row ${i}` }))
  const { keys, focused } = shownGrid({ lines: rows })
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
  keys('Control+End')
  expect(focused()).toBe('Row 899, Wednesday: unknown')
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

const DAYS = [
  { id: 'mo', name: 'Monday' },
  { id: 'tu', name: 'Tuesday' },
  { id: 'we', name: 'Wednesday' },
]

const LINES = [
  { id: 'apples', name: 'Apples' },
  { id: 's', section: 'Soft fruit' },
  { id: 'pears', name: 'Pears' },
  { id: 'plums', name: 'Plums' },
]

interface Options extends Partial<Pick<GridProps, 'keyEntry' | 'onNote' | 'lines'>> {
  readonly readOnly?: string
}

/** A grid of fruit by days that takes numbers only. */
function shownGrid({ readOnly, lines = LINES, ...options }: Options = {}) {
  let held: Record<string, string> = {
    'apples mo': '1',
    'apples tu': '2',
    'apples we': '3',
    'pears mo': '4',
    'pears we': '5',
    'plums tu': '6',
    'plums we': '7',
  }
  let steps = 0
  let gone = ''

  function fruit() {
    const texts = held
    return (
      <Grid
        label="Fruit"
        lines={lines.filter(({ id }) => id !== gone)}
        columns={DAYS.map((day, i) => ({
          ...day,
          head: <button tabIndex={-1}>{`${day.name} ${i + 1}`}</button>,
        }))}
        lead={[
          {
            id: 'name',
            name: 'Fruit',
            head: 'Fruit',
            width: 100,
            figureOf: (row) => ({ said: nameOf(row), shown: row }),
          },
        ]}
        foot={[{ id: 'sum', name: 'Sum', lead: ['Sum'], figureOf: () => ({ said: '8 pieces', shown: 8 }) }]}
        cellOf={(row, column) => ({
          text: texts[`${row} ${column}`] ?? '',
          readOnly: row === 'pears' ? readOnly : undefined,
        })}
        onEdit={(entries) => {
          steps++
          const bad = entries.filter(({ text }) => !/^[\d.]*$/.test(text))
          const good = entries.filter((entry) => !bad.includes(entry))
          const next = { ...held }
          for (const { row, column, text } of good) next[`${row} ${column}`] = text
          held = next
          rerender(fruit())
          return bad.map(faultOf)
        }}
        {...options}
      />
    )
  }

  const nameOf = (id: string) => {
    const line = lines.find((one) => one.id === id)
    return line && 'name' in line ? line.name : ''
  }
  const { rerender } = render(fruit())
  const cell = (name: string) => screen.getByRole('gridcell', { name })
  act(() =>
    screen
      .getAllByRole('gridcell')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus(),
  )
  return {
    cell,
    keys: (...pressed: readonly string[]) => pressed.forEach(press),
    type: (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } }),
    texts: (row: string) => DAYS.map(({ id }) => held[`${row} ${id}`] ?? ''),
    steps: () => steps,
    focused: () => document.activeElement?.getAttribute('aria-label'),
    selected: () =>
      screen.getAllByRole('gridcell').filter((one) => one.getAttribute('aria-selected') === 'true'),
    clipboard,
    remove(id: string) {
      gone = id
      rerender(fruit())
    },
  }
}

function faultOf(entry: GridEntry): GridFault {
  return { ...entry, fault: `“${entry.text}” is not a number.` }
}

function press(shortcut: string): void {
  const [key = '', ...modifiers] = shortcut.split('+').toReversed()
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    shiftKey: modifiers.includes('Shift'),
    ctrlKey: modifiers.includes('Control'),
  })
}

/** What is copied or cut, or pastes `text`. */
function clipboard(kind: 'copy' | 'cut' | 'paste', text = ''): string {
  const target = document.activeElement ?? document.body
  const held = { text }
  const event = createEvent[kind](target)
  Object.defineProperty(event, 'clipboardData', {
    value: { getData: () => held.text, setData: (_: string, given: string) => (held.text = given) },
  })
  fireEvent(target, event)
  return held.text
}
