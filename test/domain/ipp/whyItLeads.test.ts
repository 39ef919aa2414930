import { expect, test } from 'vitest'
import { whatMovesIt } from '#domain/ipp/whatMovesIt.ts'
import { whyItLeads } from '#domain/ipp/whyItLeads.ts'
import { criterion, rated } from './tables.ts'

const fourCs = [
  criterion('Overlap', 40, { c: 'customer' }),
  criterion('Skills', 30, { c: 'capability' }),
  criterion('Resources', 20, { c: 'commitment' }),
  criterion('Motivation', 10, { c: 'commitment' }),
]

test('The lead is told with the weight that would end it, for a C and for a criterion', () => {
  const candidates = [rated('Ledgerly', fourCs, 5, 4, 2, 3), rated('Brightline', fourCs, 3, 4, 5, 4)]
  expect(whyItLeads({ criteria: fourCs, candidates })).toEqual([
    'Ledgerly leads with 73, before Brightline with 70.',
    'Ledgerly leads unless Commitment weighs more than 33 % (now 30 %); then Brightline is level.',
    'Ledgerly leads unless Resources weighs more than 23 % (now 20 %); then Brightline is level.',
  ])
})

test('A weight that must fall is told as "less than"', () => {
  const criteria = [criterion('Overlap', 50), criterion('Skills', 50, { c: 'capability' })]
  const candidates = [rated('A', criteria, 5, 2), rated('B', criteria, 2, 4)]
  expect(whyItLeads({ criteria, candidates })).toEqual([
    'A leads with 63, before B with 50.',
    'A leads unless Customer fit weighs less than 40 % (now 50 %); then B is level.',
    'A leads unless Overlap weighs less than 40 % (now 50 %); then B is level.',
  ])
})

test('A tenth is shown where the whole percent is the present one', () => {
  const criteria = [criterion('Overlap', 500), criterion('Skills', 500, { c: 'capability' })]
  const candidates = [rated('A', criteria, 5, 2), rated('B', criteria, 2, 4.95)]
  expect(whyItLeads({ criteria, candidates })).toContain(
    'A leads unless Overlap weighs less than 49.6 % (now 50.0 %); then B is level.',
  )
})

test('A lead that no weight ends is told as such', () => {
  const criteria = [criterion('Overlap', 1), criterion('Skills', 1)]
  const candidates = [rated('A', criteria, 4, 4), rated('B', criteria, 3, 3)]
  expect(whyItLeads({ criteria, candidates })).toEqual([
    'A leads with 75, before B with 50.',
    'No weight of a single criterion takes the lead from A.',
  ])
})

test('A weight that must be all or nothing is told in words', () => {
  const criteria = [criterion('Skills', 40), criterion('Overlap', 60)]
  const candidates = [rated('A', criteria, 3, 5), rated('B', criteria, 3, 3)]
  expect(whyItLeads({ criteria, candidates })).toContain(
    'A leads unless Skills is all that counts (now 40 %); then B is level.',
  )
  const turned = criteria.toReversed()
  expect(whyItLeads({ criteria: turned, candidates })).toContain(
    'A leads unless Overlap counts for nothing (now 60 %); then B is level.',
  )
})

test('A tie is called when the lead is within rounding', () => {
  const criteria = [criterion('Overlap', 1000), criterion('Skills', 1003)]
  const candidates = [rated('A', criteria, 3, 4), rated('B', criteria, 4, 3), rated('C', criteria, 1, 1)]
  expect(whyItLeads({ criteria, candidates })).toEqual([
    'A and B are level at 63–62: the lead is within rounding.',
  ])
})

test('Nobody ranked is told as such', () => {
  const criteria = [criterion('Overlap', 1)]
  expect(whyItLeads({ criteria, candidates: [rated('A', criteria, null)] })).toEqual([
    'Nobody is ranked yet: every partner is out or too little rated.',
  ])
})

test('A single ranked partner leads before nobody', () => {
  const criteria = [criterion('Overlap', 1)]
  expect(whyItLeads({ criteria, candidates: [rated('A', criteria, 4)] })).toEqual([
    'A leads with 75: nobody else is ranked.',
  ])
})

test('Who could still take the lead once ratings come in is named', () => {
  const criteria = [criterion('Overlap', 50), criterion('Skills', 30), criterion('Reach', 20)]
  const candidates = [rated('A', criteria, 4, 4, 4), rated('B', criteria, 4, 3.5, null)]
  expect(whyItLeads({ criteria, candidates })).toEqual([
    'A leads with 75, before B with 70.',
    'It cannot be told which weight would change that: B without a rating on every criterion.',
    'B could still lead: it lies between 56 and 76 while ratings are missing.',
  ])
})

test('Many who could still lead are counted, not listed', () => {
  const criteria = [criterion('Overlap', 50), criterion('Skills', 50)]
  const open = ['B', 'C', 'D', 'E', 'F'].map((id) => rated(id, criteria, null, null))
  expect(whyItLeads({ criteria, candidates: [rated('A', criteria, 4, 4), ...open] })).toEqual([
    'A leads with 75: nobody else is ranked.',
    'B, C, D and 2 more could still lead once their missing ratings are in.',
  ])
})

test('A faulty table is refused', () => {
  expect(whyItLeads({ criteria: [], candidates: [] })).toMatchObject({ code: 'E_NO_CRITERIA' })
})

test('What moves a score most comes first, and what does not apply is left out', () => {
  const criteria = [criterion('a', 20), criterion('b', 50), criterion('c', 30), criterion('off', 0)]
  expect(whatMovesIt(criteria, rated('P', criteria, 3, 4, 'na', 2))).toEqual([
    { criterion: 'b', rating: 4, lowest: expect.closeTo(100 / 7), highest: expect.closeTo(600 / 7) },
    { criterion: 'a', rating: 3, lowest: expect.closeTo(375 / 7), highest: expect.closeTo(575 / 7) },
  ])
})
