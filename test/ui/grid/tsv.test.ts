import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTsv, writeTsv } from '#ui/grid/tsv.ts'

test('reads what Excel and Google Sheets copy', () => {
  expect(readTsv('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(readTsv('1\t2\n3\t4')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(readTsv('5')).toEqual([['5']])
  expect(readTsv('')).toEqual([['']])
  expect(readTsv('\t\n\t')).toEqual([
    ['', ''],
    ['', ''],
  ])
})

test('quotes hold tabs, line ends and quotes inside a cell', () => {
  expect(readTsv('"two\r\nlines"\t"a ""quoted"" word"\r\n"a\tb"\tx')).toEqual([
    ['two\nlines', 'a "quoted" word'],
    ['a\tb', 'x'],
  ])
})

test('a quote that is no enclosure stays as it stands', () => {
  expect(readTsv('27" screen\t"open\t"half" done')).toEqual([['27" screen', '"open', '"half" done']])
})

test('what is written is read again as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '5') })
  const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(block, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows)
    }),
  )
})
