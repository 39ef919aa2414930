import { describe, expect, test } from 'vitest'
import type { AnyRecord } from '#records/record.ts'
import { aFlow, aMap, aParticipant } from '../../support/builders.ts'
import { after, planned } from '../../support/tables.ts'

const created = (text: string) => planned([aMap()], [text]).creates.find(({ type }) => type === 'participant')
const remarksOf = (text: string) => planned([aMap()], [text]).rows[0]?.remarks
const rowsOf = (records: readonly AnyRecord[], ...texts: string[]) =>
  planned(records, texts).rows.map(({ row, action, reason }) => [row, action, reason])

test('a row becomes a participant with all its fields', () => {
  const text =
    'id,name,kind,other_kinds,tier,region,motions,stage,homepage,owner,tags,note,gives,gets,joined\n' +
    '7,Acme,ISV,var|msp,Gold,EMEA|APAC,sell-with,Scale,acme.com,Field team,a;b,Hello,API,leads,2024-02-29\n'
  expect(created(text)).toMatchObject({
    id: 'participant:7',
    name: 'Acme',
    kind: 'isv',
    furtherKinds: ['var', 'msp'],
    tierId: 'tier:gold',
    regions: ['EMEA', 'APAC'],
    motions: ['sell-with'],
    stage: 'scale',
    website: 'https://acme.com',
    owner: 'Field team',
    tags: ['a', 'b'],
    note: 'Hello',
    gives: 'API',
    gets: 'leads',
    signedOn: '2024-02-29',
  })
})

test('tiers that are missing are added in the order they appear, above those of the map', () => {
  const gold: AnyRecord = { id: 'tier:1', type: 'tier', name: 'Gold', order: 4 }
  const { creates } = planned([aMap(), gold], ['name,tier\nA,gold\nB,Silver\nC,Bronze'])
  expect(creates.filter(({ type }) => type === 'tier')).toEqual([
    { id: 'tier:silver', type: 'tier', name: 'Silver', order: 5 },
    { id: 'tier:bronze', type: 'tier', name: 'Bronze', order: 6 },
  ])
  expect(creates.find((record) => record.type === 'participant' && record.name === 'A')).toMatchObject({
    tierId: 'tier:1',
  })
})

test('other columns are kept as tags and in the note under their names', () => {
  expect(created('name,colour,staff\nAcme,green|blue,12')).toMatchObject({
    tags: ['colour: green', 'colour: blue'],
    note: 'staff: 12',
  })
})

test('HTML in a name stays the text it is', () => {
  expect(created('name\n"<img src=x onerror=""alert(1)"">"')).toMatchObject({
    name: '<img src=x onerror="alert(1)">',
  })
})

describe('what does not fit', () => {
  test('an unknown kind becomes other and keeps its word', () => {
    expect(created('name,kind\nAcme,Widgeteer')).toMatchObject({ kind: 'other', kindText: 'Widgeteer' })
    expect(remarksOf('name,kind\nAcme,Widgeteer')).toEqual([
      'Column “kind”: “Widgeteer” is no kind we know; taken as other, the word is kept.',
    ])
  })

  test('a javascript: link is left out, the row stays, and it is said', () => {
    expect(created('name,website\nAcme,javascript:alert(1)')).toMatchObject({
      name: 'Acme',
      website: '',
      note: '',
    })
    expect(remarksOf('name,website\nAcme,javascript:alert(1)')?.[0]).toMatch(
      /^Column “website”: .*javascript.*left out\.$/,
    )
  })

  test('a day that does not exist is kept in the note', () => {
    expect(created('name,joined\nAcme,2026-02-30')).toMatchObject({
      signedOn: null,
      note: 'joined: 2026-02-30',
    })
  })

  test.each([
    ['name\n' + 'x'.repeat(100_000), 'The name has 100,000 characters, 200 are the most.'],
    ['name,kind\n,isv', 'The name is empty.'],
    ['id,name\n' + 'x'.repeat(300) + ',Acme', 'The id is longer than 200 characters.'],
  ])('a row that cannot be kept is skipped with the reason', (text, reason) => {
    expect(rowsOf([aMap()], text)).toEqual([[2, 'skip', reason]])
  })

  test('a row with too many cells is skipped and the others are not', () => {
    const rows = rowsOf([aMap()], 'name,kind\nAcme,isv\nBeta,si\nGamma, Inc.,var')
    expect(rows.map(([row, action]) => [row, action])).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'skip'],
    ])
  })
})

describe('matching', () => {
  const acme = aParticipant('participant:1', {
    name: 'Acme',
    kind: 'isv',
    x: 40,
    y: 50,
    note: 'By hand',
    tags: ['mine'],
  })

  test('by id first: fields change, place and what the row is silent about stay', () => {
    const plan = planned([aMap(), acme], ['id,name,kind,note\n1,Acme Corp,,From file'])
    expect(plan.creates).toEqual([])
    expect(plan.rows[0]).toMatchObject({
      action: 'update',
      changes: expect.arrayContaining([
        { field: 'name', before: 'Acme', after: 'Acme Corp' },
        { field: 'note', before: 'By hand', after: 'From file' },
      ]),
    })
    expect(after([acme], plan)[0]).toMatchObject({ kind: 'isv', x: 40, y: 50, tags: ['mine'] })
  })

  test('then by name, whatever its case and spaces', () => {
    const plan = planned([aMap(), acme], ['id,name,owner\n99,  aCME ,Us'])
    expect(plan.updates).toEqual([
      { type: 'participant', id: 'participant:1', fields: { name: 'aCME', owner: 'Us' } },
    ])
  })

  test('a name that two of the map have is skipped', () => {
    const twin = aParticipant('participant:2', { name: 'ACME' })
    expect(rowsOf([aMap(), acme, twin], 'name\nAcme')).toEqual([
      [2, 'skip', '2 participants of the map are named “Acme”; an id would tell which.'],
    ])
  })

  test('an id or, without ids, a name used twice is skipped the second time, with the first row named', () => {
    expect(rowsOf([aMap()], 'id,name\n1,Acme\n1,Beta')[1]).toEqual([
      3,
      'skip',
      'The id “1” is already used in row 2.',
    ])
    expect(rowsOf([aMap()], 'name\nAcme\nacme')[1]).toEqual([
      3,
      'skip',
      'The name “acme” is already used in row 2.',
    ])
    expect(rowsOf([aMap()], 'id,name\n1,A', 'id,name\n1,B')[1]).toEqual([
      2,
      'skip',
      'The id “1” is already used in file1.csv, row 2.',
    ])
  })

  test('two of one name with ids of their own stay two, also when read again', () => {
    const text = 'id,name\na,Acme\nb,Acme'
    const first = planned([aMap()], [text])
    expect(first.creates).toHaveLength(2)
    expect(planned(after([aMap()], first), [text]).rows.map(({ action }) => action)).toEqual([
      'unchanged',
      'unchanged',
    ])
  })

  test('the same file again changes nothing, and a changed tag column replaces its own tags only', () => {
    const first = after([aMap()], planned([aMap()], ['name,colour\nAcme,green']))
    expect(planned(first, ['name,colour\nAcme,green']).rows[0]?.action).toBe('unchanged')
    const tagged = first.map((record) =>
      record.type === 'participant' ? { ...record, tags: [...record.tags, 'mine'] } : record,
    )
    expect(planned(tagged, ['name,colour\nAcme,red']).updates[0]?.fields).toEqual({
      tags: ['mine', 'colour: red'],
    })
  })
})

describe('the company', () => {
  const company = aParticipant('participant:us', { name: 'Northwind', kind: 'company' })

  test('a second one is skipped, never made', () => {
    expect(rowsOf([aMap(), company], 'name,kind\nContoso,company')).toEqual([
      [2, 'skip', 'A map has one company, and here it is Northwind.'],
    ])
    expect(rowsOf([aMap()], 'name,kind\nA,company\nB,company')[1]).toEqual([
      3,
      'skip',
      'A map has one company, and here it is A.',
    ])
  })

  test('is updated by name and stays the company', () => {
    const plan = planned([aMap(), company], ['name,kind,owner\nnorthwind,isv,Us'])
    expect(plan.updates[0]?.fields).toEqual({ name: 'northwind', owner: 'Us' })
    expect(plan.rows[0]?.remarks).toEqual(['Column “kind”: the company of the map stays its company.'])
  })

  test('of a new map, not named yet, gives way to the one of the file', () => {
    const fresh = aParticipant('participant:us', { name: 'Our company', kind: 'company' })
    const plan = planned([aMap(), fresh], ['name,kind\nContoso,company'])
    expect(plan.updates).toEqual([{ type: 'participant', id: 'participant:us', fields: { name: 'Contoso' } }])
    const used = [
      aMap(),
      fresh,
      aParticipant('participant:v'),
      aFlow('flow:1', 'participant:us', 'participant:v'),
    ]
    expect(rowsOf(used, 'name,kind\nContoso,company')[0]?.[1]).toBe('skip')
  })
})
