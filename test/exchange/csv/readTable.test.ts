import { expect, test } from 'vitest'
import { readTable } from '#exchange/csv/readTable.ts'
import type { Table } from '#exchange/csv/table.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const faultOf = (input: string | Uint8Array) => {
  const read = readTable(typeof input === 'string' ? bytesOf(input) : input, 'x.csv')
  return 'fault' in read ? read.fault : null
}
const tableOf = (input: string | Uint8Array): Table => {
  const read = readTable(typeof input === 'string' ? bytesOf(input) : input, 'x.csv')
  if ('fault' in read) throw new Error(read.fault)
  return read.table
}
const cellsOf = (input: string | Uint8Array) => tableOf(input).rows.map(({ cells }) => cells)

/** "name,kind / Café Zürich,isv" in UTF-16, with or without its mark. */
function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return Uint8Array.from(
    (mark ? [0xfeff, ...codes] : codes).flatMap((code) => {
      const pair = [code & 0xff, code >> 8]
      return order === 'LE' ? pair : pair.toReversed()
    }),
  )
}

const TEXT = 'name,kind\nCafé Zürich,isv\n'

test.each([
  ['UTF-8', bytesOf(TEXT)],
  ['UTF-8', bytesOf(`\uFEFF${TEXT}`)],
  ['UTF-16 LE', utf16(TEXT, 'LE', true)],
  ['UTF-16 BE', utf16(TEXT, 'BE', true)],
  ['UTF-16 LE', utf16(TEXT, 'LE', false)],
  ['UTF-16 BE', utf16(TEXT, 'BE', false)],
  ['Windows-1252', Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0))],
])('a file in %s is read with its accents', (encoding, bytes) => {
  const table = tableOf(bytes)
  expect(table.encoding).toBe(encoding)
  expect(table.header).toEqual(['name', 'kind'])
  expect(table.rows[0]?.cells).toEqual(['Café Zürich', 'isv'])
})

test.each([',', ';', '\t', '|'])('the separator “%s” is found', (sign) => {
  const table = tableOf(`name${sign}kind${sign}note\nAcme${sign}isv${sign}one\nBeta${sign}si${sign}two\n`)
  expect(table.delimiter).toBe(sign)
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Acme', 'Beta'])
})

test('decimal commas do not make the comma the separator', () => {
  expect(tableOf('name;amount\nAcme;1,5\nBeta;2,5\n').delimiter).toBe(';')
})

test('several values with | in cells do not make | the separator', () => {
  expect(tableOf('name,tags\nAcme,a|b|c\nBeta,d|e|f\n').delimiter).toBe(',')
})

test('the separator that Excel writes in a first line is heeded', () => {
  expect(tableOf('sep=;\nname;kind\nAcme;isv\n').rows[0]).toMatchObject({ row: 3, cells: ['Acme', 'isv'] })
})

test('quoted cells keep separators, quotation marks and line ends', () => {
  expect(cellsOf('name,note\r\n"Acme, Inc.","says ""hi""\r\nand bye"\r\n')).toEqual([
    ['Acme, Inc.', 'says "hi"\nand bye'],
  ])
})

test('rows are counted as a spreadsheet counts them, blank ones included', () => {
  expect(tableOf('\nname,kind\n\nAcme,isv\n\nBeta,si').rows.map(({ row }) => row)).toEqual([4, 6])
})

test('short rows are filled and blank cells at the end are dropped', () => {
  expect(cellsOf('name,kind,,\nAcme\nBeta,si,,\n')).toEqual([
    ['Acme', ''],
    ['Beta', 'si'],
  ])
})

test('columns without a name, or with one used twice, get one of their own', () => {
  expect(tableOf('name,,tag,Tag\nAcme,1,2,3').header).toEqual(['name', 'Column 2', 'tag', 'Tag (2)'])
})

test('a row with too many cells is kept apart with its reason', () => {
  const { rows } = tableOf('name,kind\nAcme,isv\nBeta,si\nGamma, Inc.,var\n')
  expect(rows.map(({ fault }) => fault === null)).toEqual([true, true, false])
  expect(rows[2]?.fault).toContain('column 3 (“var”)')
})

test.each([
  ['', 'x.csv is empty.'],
  [' \n\n', 'x.csv is empty.'],
  ['name,kind\n', 'x.csv has a header in row 1 and no rows below it.'],
  ['name,kind\n"Acme,isv\nBeta,si', 'x.csv, row 2: a quotation mark is opened and never closed.'],
  ['name,kind\nA,isv\n"Acme" Inc,isv\n', 'x.csv, row 3: a quotation mark stands inside a quoted cell'],
  ['name^kind\nAcme^isv', 'x.csv, row 1: only one column is found'],
  ['Acme,https://acme.com\nBeta,https://beta.com', 'x.csv, row 1: “https://acme.com” is no column name'],
  ['1,2\n3,4', 'x.csv, row 1: “1” is no column name'],
  ['name,kind\na,b,c\nd,e,f', 'x.csv, row 2 has a cell in column 3 (“c”)'],
  ['PK\u0003\u0004 whatever', 'x.csv is an Excel workbook or a ZIP archive, not a table'],
  ['name,kind\nAc\u0000me,isv', 'x.csv is a binary file, not a table'],
  ['\u0001\u0002\u0003\u0004\u0005\u0006', 'x.csv is a binary file, not a table'],
])('bad text %j gets a sentence', (text, sentence) => {
  expect(faultOf(text)).toContain(sentence)
})

test.each([
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0]],
])('%s is told from a table', (kind, bytes) => {
  expect(faultOf(Uint8Array.from(bytes))).toContain(`x.csv is ${kind}`)
})

test('a file of 50 MB is refused by its size', () => {
  expect(faultOf(new Uint8Array(50 * 1024 * 1024))).toBe(
    'x.csv has 50.0 MB; an import takes files up to 25 MB.',
  )
})

test('100,001 rows are refused and 100,000 are taken', () => {
  expect(faultOf(`name\n${'Acme\n'.repeat(100_001)}`)).toContain('more than 100,000 rows')
  expect(tableOf(`name\n${'Acme\n'.repeat(100_000)}`).rows).toHaveLength(100_000)
})
