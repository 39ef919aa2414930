import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { cellAsWritten, csvOfTexts, csvText } from '#exchange/csvText.ts'

test('begins with the mark of UTF-8, ends every row as RFC 4180 wants, and leaves the unknown blank', () => {
  expect(csvText([['Müller', 3.5, null], ['b']])).toBe('\uFEFFMüller,3.5,\r\nb\r\n')
})

test('commas, quotes, line ends and outer spaces stay inside their cell', () => {
  expect(csvText([['a,b', 'say "x"', 'two\nlines', ' padded ']])).toBe(
    '\uFEFF"a,b","say ""x""","two\nlines"," padded "\r\n',
  )
})

test('what a spreadsheet would run stays text, also behind spaces and in wide signs', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1']) {
    const [[cell = ''] = []] = read(csvText([[text]]))
    expect(cell).toBe(`'${text}`)
  }
  expect(csvText([[-2]])).toBe('\uFEFF-2\r\n')
})

test('every text that is no formula is read again as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ü') })
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      expect(read(csvText(rows))).toEqual(rows)
    }),
  )
})

function read(text: string): string[][] {
  return Papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)
}

test('of texts a plain figure stays one, also below 0, and whatever else begins as a formula does not', () => {
  expect(csvOfTexts([['-20.50', "-1+cmd|' /C calc'!A0", '\t=1']])).toBe(
    "\uFEFF-20.50,'-1+cmd|' /C calc'!A0,'\t=1\r\n",
  )
})

test('a cell made harmless is known again, and an apostrophe of its own is left', () => {
  expect(["'=1", "'-call back", "'tis so"].map(cellAsWritten)).toEqual(['=1', '-call back', "'tis so"])
})
