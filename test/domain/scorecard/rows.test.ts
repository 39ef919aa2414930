import { describe, expect, test } from 'vitest'
import { quarterAt } from '#domain/calendar/quarter.ts'
import { groupRow, tierGroups } from '#domain/scorecard/groupRow.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { cellText, rowRemark, scorecardRow, seriesOf } from '#domain/scorecard/scorecardRow.ts'
import { scorecardTable } from '#domain/scorecard/scorecardTable.ts'
import { newDeal, type Deal } from '#records/deal.ts'
import type { Participant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newScorecard, type Scorecard } from '#records/scorecard.ts'
import { newTarget } from '#records/target.ts'
import { aMap, aParticipant } from '../../support/builders.ts'

const Q2 = quarterAt(2026, 2, 1)
const Q3 = quarterAt(2026, 3, 1)

describe('a row', () => {
  test('is filled from the deals the partner sourced, and influenced counts what it did not source', () => {
    const row = rowOf(
      'a',
      won('1', 200, { sourcedBy: 'a' }),
      won('2', 100, { sourcedBy: 'b', influencedBy: ['a'] }),
      deal('3', 50, { sourcedBy: 'a', stage: 'lost', closedOn: '2026-08-01' }),
      deal('4', 25, { sourcedBy: 'a' }),
    )
    expect(figuresIn(row)).toMatchObject({
      dealsSourced: 3,
      pipelineSourced: 275,
      pipelineInfluenced: 100,
      revenue: 200,
      dealsWon: 1,
      dealsLost: 1,
      winRate: 50,
      averageDeal: 200,
    })
  })

  test('says which figure was typed over the deals, and reckons rates from it', () => {
    const row = rowOf('a', won('1', 200, { sourcedBy: 'a' }), card('a', Q3, { revenueMinor: 300 }))
    expect(row.cells.revenue).toMatchObject({ value: 300, source: 'typed', filled: 200 })
    expect(row.cells.averageDeal).toMatchObject({ value: 300, source: 'reckoned', filled: 200 })
    expect(row.cells.dealsWon).toMatchObject({ value: 1, source: 'deals' })
  })

  test('is unknown before the first deal of the map and 0 from then on', () => {
    const records = [won('1', 200, { sourcedBy: 'b' })]
    expect(rowOf('a', ...records).cells.revenue).toMatchObject({ value: 0, source: 'deals' })
    expect(rowIn(Q2, 'a', ...records).cells.revenue).toMatchObject({ value: null, source: 'none' })
  })

  test('a refund takes money back and is no won deal of its own', () => {
    const row = rowOf(
      'a',
      won('1', 200, { sourcedBy: 'a' }),
      won('2', -80, { refundOf: '1', sourcedBy: null }),
    )
    expect(figuresIn(row)).toMatchObject({ revenue: 120, dealsWon: 1, dealsSourced: 1 })
  })

  test('a deal without an amount is counted and told', () => {
    const row = rowOf('a', won('1', null, { sourcedBy: 'a' }), won('2', 10, { sourcedBy: 'a' }))
    expect(figuresIn(row)).toMatchObject({ dealsSourced: 2, revenue: 10 })
    expect(row.withoutAmount).toBe(1)
  })

  test('typed training of done and assigned wins over an older percentage', () => {
    const row = rowOf('a', card('a', Q3, { trainingDone: 8, trainingAssigned: 10, trainingPct: 20 }))
    expect(row.cells.training.value).toBe(80)
  })

  test('takes the nearest target: its own, its tier’s, everybody’s', () => {
    const targets = [
      newTarget({ scope: 'all', scopeId: '', metric: 'winRate', value: 40 }),
      newTarget({ scope: 'tier', scopeId: 'gold', metric: 'winRate', value: 50 }),
      newTarget({ scope: 'participant', scopeId: 'a', metric: 'winRate', value: 60 }),
    ]
    expect(rowOf('a', ...targets).cells.winRate.target).toBe(60)
    expect(rowOf('a', ...targets.slice(0, 2)).cells.winRate.target).toBe(50)
    expect(rowOf('b', ...targets).cells.winRate.target).toBe(40)
  })

  test('tells its colour in words: met, but falling', () => {
    const target = newTarget({ scope: 'all', scopeId: '', metric: 'winRate', value: 40 })
    const row = rowOf(
      'a',
      target,
      card('a', Q2, { dealsWon: 7, dealsLost: 2 }),
      card('a', Q3, { dealsWon: 4, dealsLost: 3 }),
    )
    expect(row.cells.winRate.rag).toMatchObject({ status: 'amber', reason: 'FALLING' })
    expect(cellText(row.cells.winRate, 'USD')).toBe(
      'The 40 % target is met, but it fell 27 % from last quarter (78 %).',
    )
  })

  test('rules.md §6 example 7: sourced a lot but closed little', () => {
    const targets = (['pipelineSourced', 'winRate'] as const).map((metric) =>
      newTarget({ scope: 'all', scopeId: '', metric, value: 40 }),
    )
    const row = rowOf(
      'a',
      ...targets,
      card('a', Q3, { pipelineSourcedMinor: 50_000, dealsWon: 1, dealsLost: 9 }),
    )
    expect(row.overall.status).toBe('amber')
    expect(rowRemark(row)).toMatch('Sources a lot but closes little')
  })

  test('limits of the map decide instead of 90 and 70 %', () => {
    const limits: AnyRecord = { id: 'ragLimits:self', type: 'ragLimits', greenAtPct: 50, amberAtPct: 20 }
    const target = newTarget({ scope: 'all', scopeId: '', metric: 'revenue', value: 100 })
    const row = rowOf('a', limits, target, card('a', Q3, { revenueMinor: 60 }))
    expect(row.cells.revenue.rag.status).toBe('green')
  })

  test('retention stands in for satisfaction only where no NPS is known', () => {
    const target = newTarget({ scope: 'all', scopeId: '', metric: 'customerRetention', value: 90 })
    const red = { customerRetentionPct: 10 }
    expect(rowOf('a', target, card('a', Q3, red)).overall.status).toBe('red')
    const nps = newTarget({ scope: 'all', scopeId: '', metric: 'customerNps', value: 10 })
    expect(rowOf('a', target, nps, card('a', Q3, { ...red, customerNps: 60 })).overall.status).toBe('green')
  })

  test('its series leaves unknown quarters empty', () => {
    const book = bookOf(
      card('a', Q2, { revenueMinor: 5 }),
      card('a', quarterAt(2025, 4, 1), { revenueMinor: 3 }),
    )
    expect(seriesOf(book, 'a', 'revenue', Q3, 4)).toEqual([3, null, 5, null])
  })
})

describe('a group', () => {
  test('adds counts and money, recomputes rates from the sums and averages satisfaction', () => {
    const row = groupIn(
      card('a', Q3, { dealsWon: 1, dealsLost: 1, revenueMinor: 100, customerNps: 60 }),
      card('b', Q3, { dealsWon: 8, dealsLost: 0, revenueMinor: 800, customerNps: 20 }),
    )
    expect(row.cells.winRate.value).toBe(90)
    expect(row.cells.averageDeal.value).toBe(100)
    expect(row.cells.revenue.value).toBe(900)
    expect(row.cells.customerNps.value).toBe(40)
    expect(row.n).toMatchObject({ customerNps: 2, training: 0 })
  })

  test('leaves a partner with an unknown part out of a rate', () => {
    const row = groupIn(card('a', Q3, { dealsWon: 1, dealsLost: 1 }), card('b', Q3, { dealsWon: 8 }))
    expect([row.cells.winRate.value, row.n.winRate, row.cells.dealsWon.value]).toEqual([50, 1, 9])
  })

  test('counts a deal once that several took part in, and tells that it is shared', () => {
    const row = groupIn(
      won('1', 100, { influencedBy: ['a', 'b'] }),
      won('2', 1000, { sourcedBy: 'a', influencedBy: ['b'] }),
    )
    expect(row.cells.pipelineInfluenced.value).toBe(1100)
    expect(row.cells.pipelineSourced.value).toBe(1000)
    expect(row.shared).toBe(1)
  })

  test('targets of counts add if all have one, a rate keeps the one all share', () => {
    const own = (scopeId: string, value: number) =>
      newTarget({ scope: 'participant', scopeId, metric: 'revenue', value })
    const shared = newTarget({ scope: 'all', scopeId: '', metric: 'winRate', value: 40 })
    expect(groupIn(own('a', 10), own('b', 20), shared).cells).toMatchObject({
      revenue: { target: 30 },
      winRate: { target: 40 },
    })
    expect(groupIn(own('a', 10)).cells.revenue.target).toBeNull()
  })

  test('partners fall into their tiers, and those without into the last', () => {
    const [a, b] = [aParticipant('a', { tierId: 'gold' }), aParticipant('b', { tierId: 'gone' })]
    const groups = tierGroups(
      [a, b],
      [
        { id: 'gold', name: 'gold' },
        { id: 'silver', name: 'silver' },
      ],
    )
    expect(groups.map(({ title, participants }) => [title, participants.length])).toEqual([
      ['gold', 1],
      ['No tier', 1],
    ])
  })
})

test('the table for a spreadsheet has bare figures, empty cells and colours as words', () => {
  const records = [card('a', Q3, { revenueMinor: 120_050, note: 'Good.' })]
  const [head = [], line = []] = scorecardTable(Q3, [rowOf('a', ...records)], [], 'USD')
  const at = (title: string) => line[head.indexOf(title)]
  expect(line.length).toBe(head.length)
  expect([
    at('Partner'),
    at('Revenue closed (USD)'),
    at('Revenue closed status'),
    at('Won'),
    at('Notes'),
  ]).toEqual(['a', '1200.5', 'Not rated', '', 'Good.'])
})

function bookOf(...records: readonly AnyRecord[]) {
  const people = [aParticipant('a', { tierId: 'gold' }), aParticipant('b')]
  return scorecardBook(new RecordTable([aMap(), ...people, ...records]))
}

function rowIn(quarter: typeof Q3, id: string, ...records: readonly AnyRecord[]) {
  const book = bookOf(...records)
  return scorecardRow(book, partnerIn(book.partners, id), quarter)
}

function rowOf(id: string, ...records: readonly AnyRecord[]) {
  return rowIn(Q3, id, ...records)
}

function groupIn(...records: readonly AnyRecord[]) {
  const book = bookOf(...records)
  return groupRow(book, 'All partners', book.partners, Q3)
}

function partnerIn(partners: readonly Participant[], id: string): Participant {
  return partners.find((one) => one.id === id) ?? aParticipant(id)
}

function figuresIn({ cells }: ReturnType<typeof rowOf>) {
  return Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]))
}

function card(
  participantId: string,
  { fiscalYear, quarter }: typeof Q3,
  fields: Partial<Scorecard>,
): Scorecard {
  return newScorecard({ participantId, fiscalYear, quarter, ...fields })
}

function deal(id: string, amountMinor: number | null, fields: Partial<Deal> = {}): Deal {
  return newDeal({ id, name: id, amountMinor, createdOn: '2026-07-05', ...fields })
}

function won(id: string, amountMinor: number | null, fields: Partial<Deal> = {}): Deal {
  return deal(id, amountMinor, { stage: 'won', closedOn: '2026-09-30', ...fields })
}
