import { expect, test } from 'vitest'
import { mappingFault, recogniseTable } from '#exchange/csv/recogniseTable.ts'
import { mapped } from '../../support/tables.ts'

const usesOf = (text: string) => {
  const { table, mapping } = mapped(text)
  return [mapping.as, Object.fromEntries(table.header.map((name, i) => [name, mapping.columns[i]]))]
}

test('Kumu’s elements are participants', () => {
  expect(usesOf('Label,Type,Description,Tags,Image\nAcme,ISV,A firm,a|b,https://x.com/a.png')).toEqual([
    'participants',
    { Label: 'name', Type: 'kind', Description: 'note', Tags: 'tags', Image: 'keepInNote' },
  ])
})

test('Kumu’s connections are flows', () => {
  expect(
    usesOf('From,To,direction,Type,Label,Strength,Description,Tags\nA,B,directed,payment,fee,3,why,x'),
  ).toEqual([
    'flows',
    {
      From: 'from',
      To: 'to',
      direction: 'direction',
      Type: 'kind',
      Label: 'label',
      Strength: 'weight',
      Description: 'note',
      Tags: 'keepInNote',
    },
  ])
})

test('Gephi’s nodes and edges are understood, and its Type is a direction', () => {
  expect(usesOf('Id,Label\n1,Acme')).toEqual(['participants', { Id: 'id', Label: 'name' }])
  expect(usesOf('Source,Target,Type,Id,Label,Weight\n1,2,Directed,7,fee,2')).toEqual([
    'flows',
    { Source: 'from', Target: 'to', Type: 'direction', Id: 'id', Label: 'label', Weight: 'weight' },
  ])
})

test('names of columns are found whatever their case, spaces and underscores', () => {
  expect(usesOf('PARTNER_NAME,Home-Page,partner  type\nAcme,acme.com,isv')[1]).toEqual({
    PARTNER_NAME: 'name',
    'Home-Page': 'website',
    'partner type': 'kind',
  })
})

test('of two columns that could be the name, the surer one is', () => {
  expect(usesOf('organisation,name,kind\nHolding,Acme,isv')[1]).toMatchObject({
    name: 'name',
    organisation: 'keepAsTag',
  })
})

test('unknown columns are kept by what is in them', () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `Firm ${i},green,${i},https://x.com/${i},,${'long words '.repeat(9)}`,
  )
  expect(usesOf(`name,colour,staff,logo,fax,story\n${rows.join('\n')}`)[1]).toMatchObject({
    colour: 'keepAsTag',
    staff: 'keepInNote',
    logo: 'keepInNote',
    fax: 'leaveOut',
    story: 'keepInNote',
  })
})

test('a table without a name, or without its ends, says what is missing', () => {
  const { table, mapping } = mapped('colour,size\nred,2')
  expect(mappingFault({ table, mapping })).toBe('file.csv: no column is the name; choose which one it is.')
  expect(mappingFault({ table, mapping: recogniseTable(table, 'flows') })).toBe(
    'file.csv: no column is “from” and “to”; choose which one it is.',
  )
})
