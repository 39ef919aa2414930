import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuickList } from '#domain/quickadd/readQuickList.ts'

const read = (text: string) => readQuickList(text, 'USD')

test('each line of a list is one, and empty lines are none', () => {
  expect(read('Acme\n\n  \r\nGlobex, ISV\rInitech').map(({ name }) => name)).toEqual([
    'Acme',
    'Globex',
    'Initech',
  ])
})

test('cells of a spreadsheet are name, kind, region and whatever a line may say', () => {
  expect(
    read('Acme, the 2nd\tVAR\tBavaria\trefers leads -> 10 % commission\nBeta\tflurb\tDACH, UK'),
  ).toMatchObject([
    {
      name: 'Acme, the 2nd',
      kind: 'var',
      fields: { regions: ['Bavaria'] },
      gives: [{ label: 'refers leads' }],
      returns: [{ label: '10 % commission' }],
      rest: [],
    },
    { name: 'Beta', kind: null, fields: { kindText: 'flurb', regions: ['DACH', 'UK'] }, rest: [] },
  ])
})

test('a first row that names the columns tells what each is', () => {
  expect(read('Region\tPartner\tType\tGives\tLuck\nDACH\tAcme\tISV\tAPI, charm\tgood')).toMatchObject([
    {
      name: 'Acme',
      kind: 'isv',
      gives: [{ kind: 'integration', label: 'API' }],
      fields: { regions: ['DACH'], gives: 'charm' },
      rest: [{ text: 'good', at: 25 }],
    },
  ])
  expect(read('name,kind,region\n"Acme, Inc.",VAR,DACH')).toMatchObject([
    { name: 'Acme, Inc.', kind: 'var', fields: { regions: ['DACH'] } },
  ])
})

test('a quoted cell may hold tabs, line ends and quotation marks', () => {
  expect(read('"Acme\n""A""\tInc"\tVAR\nGlobex\tISV').map(({ name }) => name)).toEqual([
    'Acme "A" Inc',
    'Globex',
  ])
})

test('any text at all is read to its end, and no name is lost from a list of cells', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 4 })), (rows) => {
      expect(() => read(rows.map((cells) => cells.join('\t')).join('\n'))).not.toThrow()
    }),
  )
})
