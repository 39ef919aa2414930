import { expect, test } from 'vitest'
import { dealsFile, readDealsFile } from '#exchange/csv/dealsFile.ts'
import { aDeal, incentiveMap } from '../../commands/incentiveWorld.ts'

const { records } = incentiveMap()
const bytes = (text: string) => new TextEncoder().encode(text)

test('a bad row is a sentence that names it and its column, and the rest is kept', () => {
  const file = [
    'deal,partner,amount,stage,closed',
    'Alpine,a,"12,500",won,2026-02-01',
    'Bergbahn,nobody,100,won,2026-02-02',
    '',
    'Cable,b,a lot,won,2026-02-03',
    ',b,100,open,',
    'Delta,b,100,open,',
  ].join('\n')
  expect(readDealsFile(bytes(file), 'deals.csv', records)).toEqual({
    rows: [
      { name: 'Alpine', partnerId: 'a', amountMinor: 1_250_000, stage: 'won', closedOn: '2026-02-01' },
      { name: 'Delta', partnerId: 'b', amountMinor: 10_000, stage: 'open' },
    ],
    faults: [
      'Row 3, partner: nobody on the map is called “nobody”.',
      'Row 5, amount: “a lot” is not an amount.',
      'Row 6: the deal has no name.',
    ],
  })
})

test('days in the wrong order are said with their row', () => {
  const file = 'deal,partner,created,closed\nAlpine,a,2026-03-01,2026-02-01\nBerg,a,2026-01-01,2026-02-01'
  const read = readDealsFile(bytes(file), 'deals.csv', records)
  expect('faults' in read && read.faults).toEqual([
    'Row 2, closed: 2026-02-01 is before it was created on 2026-03-01.',
  ])
})

test('what is exported is read again as it was', () => {
  const deal = aDeal('d', {
    name: '=Alpine, "north"',
    partnerId: 'a',
    amountMinor: 1_250_050,
    stage: 'won',
    createdOn: '2026-01-01',
    closedOn: '2026-02-01',
    registered: true,
    approvedOn: '2026-01-02',
    sourcedBy: 'b',
    influencedBy: ['a', 'b'],
    note: 'two\nlines',
  })
  const read = readDealsFile(
    bytes(dealsFile([{ ...deal, name: 'Alpine, "north"' }], records)),
    'x.csv',
    records,
  )
  const { id, type, direct, customerId, refundOf, ...fields } = { ...deal, name: 'Alpine, "north"' }
  expect([id, type, direct, customerId, refundOf]).toEqual(['d', 'deal', false, null, null])
  expect(read).toEqual({ rows: [fields], faults: [] })
  expect(dealsFile([deal], records)).toContain(`"'=Alpine`)
})

test('a name that a spreadsheet would run is made harmless, and read again as it was', () => {
  const deal = aDeal('d', { name: '-1+cmd|A0', partnerId: 'a', amountMinor: 100, note: '- call back' })
  const text = dealsFile([deal], records)
  expect(text).toContain("\r\n'-1+cmd|A0,")
  expect(readDealsFile(bytes(text), 'x.csv', records)).toMatchObject({
    rows: [{ name: '-1+cmd|A0', note: '- call back' }],
    faults: [],
  })
})
