import { describe, expect, test } from 'vitest'
import { aMap, aParticipant } from '../../support/builders.ts'
import { after, planned } from '../../support/tables.ts'

const A = aParticipant('participant:a', { name: 'Acme', kind: 'company' })
const B = aParticipant('participant:b', { name: 'Beta' })
const MAP = [aMap(), A, B]
const flowsOf = (text: string, records = MAP) =>
  planned(records, [text]).creates.filter((record) => record.type === 'flow')
const skipped = (text: string) =>
  planned(MAP, [text]).rows.map(({ row, action, reason }) => [row, action, reason])

test('ends are found by their id in the file, then by id, then by name', () => {
  const plan = planned(MAP, [
    'id,name\nx,Acme',
    'from,to,kind\nx,b,payment\nparticipant:b,ACME,referral\nBeta,x,data',
  ])
  expect(
    plan.creates.map((record) => record.type === 'flow' && [record.from, record.to, record.kind]),
  ).toEqual([
    ['participant:a', 'participant:b', 'payment'],
    ['participant:b', 'participant:a', 'referral'],
    ['participant:b', 'participant:a', 'data'],
  ])
})

test('a row becomes a flow with all its fields', () => {
  expect(
    flowsOf(
      'from,to,kind,label,amount,weight,status,note,since\na,b,Fee,Yearly fee,"$1,200.50",4,planned,Why,2024',
    )[0],
  ).toMatchObject({
    kind: 'payment',
    label: 'Yearly fee',
    amountMinor: 120_050,
    amountSource: 'typed',
    weight: 4,
    status: 'planned',
    note: 'Why\nsince: 2024',
    tangible: true,
  })
})

test('parallel flows between the same two stay apart, and the same file again finds them', () => {
  const text = 'from,to,kind,amount\na,b,payment,1\na,b,payment,2\na,b,margin,3\n'
  const first = planned(MAP, [text])
  expect(new Set(first.creates.map(({ id }) => id)).size).toBe(3)
  const again = planned(after(MAP, first), [
    'from,to,kind,amount\na,b,payment,1\na,b,payment,5\na,b,margin,3\n',
  ])
  expect(again.rows.map(({ action }) => action)).toEqual(['unchanged', 'update', 'unchanged'])
  expect(again.updates[0]?.fields).toEqual({ amountMinor: 500 })
})

test('an unknown kind takes the usual one of the pair and keeps its word as the label', () => {
  const plan = planned(MAP, ['from,to,kind\na,b,handshake'])
  expect(plan.creates[0]).toMatchObject({ kind: 'product', label: 'handshake' })
  expect(plan.rows[0]?.remarks).toEqual([
    'Column “kind”: “handshake” is no kind of flow we know; taken as Product.',
  ])
})

test('Kumu’s several targets make several flows, and mutual makes both ways', () => {
  expect(
    flowsOf('From,To,Type\nAcme,Beta|Gamma,payment', [
      ...MAP,
      aParticipant('participant:c', { name: 'Gamma' }),
    ]),
  ).toHaveLength(2)
  const [there, back] = flowsOf('From,To,direction,Type\nAcme,Beta,mutual,data')
  expect(back).toMatchObject({ from: there?.to, to: there?.from, inReturnFor: there?.id })
})

test('what a field cannot take is kept in the note and told', () => {
  const plan = planned(MAP, ['from,to,kind,amount,weight,status\na,b,payment,lots,12.5,maybe'])
  expect(plan.creates[0]).toMatchObject({
    amountMinor: null,
    weight: 3,
    status: 'active',
    note: 'amount: lots\nweight: 12.5\nstatus: maybe',
  })
  expect(plan.rows[0]?.remarks).toHaveLength(3)
})

test.each([
  ['from,to,kind\na,Acme,payment', 'The flow would go from a participant back to itself.'],
  ['from,to,kind,amount\na,b,payment,-5', 'The amount “-5” is negative: turn the arrow instead.'],
  ['from,to,kind,amount\na,b,payment,($5)', 'The amount “($5)” is negative: turn the arrow instead.'],
  ['from,to,kind\n,b,payment', 'The start of the flow is empty.'],
  ['from,to,kind\na,,payment', 'The end of the flow is empty.'],
  [
    `from,to,kind\na,${'x'.repeat(100_000)},payment`,
    'The name of its end has 100,000 characters, 200 are the most.',
  ],
])('a flow that cannot be is skipped with the reason', (text, reason) => {
  expect(skipped(text)).toEqual([[2, 'skip', reason]])
})

test('an id used twice is skipped the second time', () => {
  expect(skipped('id,from,to,kind\n1,a,b,data\n1,b,a,data')[1]).toEqual([
    3,
    'skip',
    'The id “1” is already used in row 2.',
  ])
})

test('an end whose name two have is skipped', () => {
  const twin = aParticipant('participant:c', { name: 'beta' })
  expect(planned([...MAP, twin], ['from,to\na,Beta']).rows[0]?.reason).toBe(
    '2 participants are named “Beta”; an id would tell which.',
  )
})

describe('ends that only flows name', () => {
  const TEXT = 'from,to,kind\nb,hub,payment\nhub,a,brand\nb,spoke,data'

  test('are told with their flows and created unless chosen otherwise', () => {
    const plan = planned(MAP, [TEXT])
    expect(plan.missingEnds.map(({ word, flows, choice }) => [word, flows, choice])).toEqual([
      ['hub', 2, 'create'],
      ['spoke', 1, 'create'],
    ])
    expect(plan.creates.flatMap((record) => (record.type === 'participant' ? [record.id] : []))).toEqual([
      'participant:hub',
      'participant:spoke',
    ])
    expect(planned(after(MAP, plan), [TEXT]).creates).toEqual([])
  })

  test('are left out with their flows', () => {
    const plan = planned(MAP, [TEXT], { hub: 'leave' })
    expect(plan.rows.map(({ action, reason }) => [action, reason])).toContainEqual([
      'skip',
      'Its end is left out.',
    ])
    expect(plan.creates.map(({ type }) => type)).toEqual(['participant', 'flow'])
  })

  test('stand for the company of the map, also when the file is read again', () => {
    const text = 'from,to,kind\nb,hub,payment\nb,spoke,data'
    const plan = planned(MAP, [text], { hub: 'company' })
    expect(plan.company).toBe('Acme')
    expect(plan.creates.find((record) => record.type === 'flow')).toMatchObject({ to: 'participant:a' })
    const again = planned(after(MAP, plan), [text])
    expect(again.missingEnds).toMatchObject([{ word: 'hub', choice: 'company' }])
    expect(again.creates).toEqual([])
  })

  test('become the company of a map without one, which is suggested where most flows end there', () => {
    const plan = planned([aMap(), B], ['from,to,kind\nb,hub,payment\nx,hub,data'], { hub: 'company' })
    expect(plan.suggestedCompany).toBe('hub')
    expect(plan.creates[0]).toMatchObject({ id: 'participant:hub', kind: 'company', name: 'hub' })
    expect(planned(MAP, [TEXT]).suggestedCompany).toBeNull()
  })

  test('take the place of the company nobody has named yet', () => {
    const fresh = aParticipant('participant:us', { name: 'Our company', kind: 'company' })
    const plan = planned([aMap(), fresh, B], ['from,to,kind\nb,hub,payment'], { hub: 'company' })
    expect(plan.suggestedCompany).toBe('hub')
    expect(plan.updates).toEqual([{ type: 'participant', id: 'participant:us', fields: { name: 'hub' } }])
    expect(plan.creates).toMatchObject([{ to: 'participant:us' }])
  })
})
