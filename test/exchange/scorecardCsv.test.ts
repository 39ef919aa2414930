import { describe, expect, test } from 'vitest'
import { importScorecards } from '#commands/importScorecards.ts'
import { quarterAt } from '#domain/calendar/quarter.ts'
import { groupRow } from '#domain/scorecard/groupRow.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { scorecardRow } from '#domain/scorecard/scorecardRow.ts'
import { scorecardTable } from '#domain/scorecard/scorecardTable.ts'
import { readTable } from '#exchange/csv/readTable.ts'
import { csvOfTexts } from '#exchange/csvText.ts'
import { readScorecardCsv, type ScorecardPlan } from '#exchange/scorecardCsv.ts'
import { newDeal } from '#records/deal.ts'
import { newScorecard, scorecardId } from '#records/scorecard.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'

const Q3 = quarterAt(2026, 3, 1)

describe('a scorecard as CSV', () => {
  test('no cell runs as a formula, and a minus before a plain number stays', () => {
    expect(csvOfTexts([['=HYPERLINK("x")', '+1 555', '-20', '@sum', 'a,b']])).toBe(
      '\ufeff"\'=HYPERLINK(""x"")",\'+1 555,-20,\'@sum,"a,b"\r\n',
    )
  })

  test('what was saved is read again without a change, whatever came from deals', () => {
    const map = aMap()
    const plan = planOf(map, savedOf(map))
    expect(plan).toMatchObject({ cards: [], changed: 0, faults: [], ignored: [] })
    expect(plan.same).toBeGreaterThan(5)
  })

  test('a file sets figures of several quarters and partners as one step', () => {
    const map = aMap()
    const plan = planOf(
      map,
      'Partner;Quarter;Revenue closed (USD);Training done (%)\nAcme;FY2026 Q2;12k;\nACME;Q3 2026;$20,000;8 of 10\n',
    )
    expect(plan.changed).toBe(3)
    expect(map.dispatch(importScorecards(plan.cards))).toBeUndefined()
    expect(map.records.find('scorecard', scorecardId('acme', 2026, 2))?.revenueMinor).toBe(1_200_000)
    expect(map.records.find('scorecard', scorecardId('acme', 2026, 3))).toMatchObject({
      revenueMinor: 2_000_000,
      trainingDone: 8,
      trainingAssigned: 10,
    })
    expect(map.store.getState().undoable).toBe(1)
    map.undo()
    expect(map.records.find('scorecard', scorecardId('acme', 2026, 2))).toBeUndefined()
  })

  test('each cell that cannot be taken has its sentence, and costs no other', () => {
    const map = aMap()
    const plan = planOf(
      map,
      'Partner,Quarter,Deals sourced,Win rate,Colour\nAcme,FY2026 Q3,2.5,40 %,red\nNobody,FY2026 Q3,1,,\nAcme,next,1,,\n',
    )
    expect(plan.faults).toEqual([
      'Row 2, Deals sourced: “2.5” is not a whole number, as a count is.',
      'Row 3: “Nobody” is no partner of this map.',
      'Row 4, Quarter: “next” is no quarter, such as FY2026 Q3.',
    ])
    expect(plan.cards).toMatchObject([{ writes: [{ participantId: 'acme', fields: { winRatePct: 40 } }] }])
    expect(plan.ignored).toEqual(['Colour'])
  })

  test.each([
    ['Firm,Revenue closed\nAcme,1\n', 's.csv has no column “Partner”.'],
    [
      'Partner,Colour\nAcme,red\n',
      's.csv has no column of the scorecard, such as “Deals sourced” or “Revenue closed”.',
    ],
  ])('a table that is no scorecard is refused whole', (text, fault) => {
    expect(read(aMap(), text)).toEqual({ fault })
  })
})

function aMap(): OpenMap {
  return aMapWith(
    aParticipant('acme', { name: 'Acme' }),
    aParticipant('quiet', { name: '=Quiet' }),
    newDeal({
      id: 'd',
      name: 'd',
      amountMinor: 5_000_00,
      stage: 'won',
      createdOn: '2026-07-02',
      closedOn: '2026-08-02',
      sourcedBy: 'acme',
    }),
    newScorecard({ participantId: 'acme', fiscalYear: 2026, quarter: 3, customerNps: -20, note: 'On hold' }),
  )
}

function savedOf({ records }: OpenMap): string {
  const book = scorecardBook(records)
  const rows = book.partners.map((one) => scorecardRow(book, one, Q3))
  const all = groupRow(book, 'All partners', book.partners, Q3)
  return csvOfTexts(scorecardTable(Q3, rows, [all], book.currency))
}

function read({ records }: OpenMap, text: string) {
  const table = readTable(new TextEncoder().encode(text), 's.csv')
  if ('fault' in table) throw new Error(table.fault)
  return readScorecardCsv(table.table, scorecardBook(records), Q3)
}

function planOf(map: OpenMap, text: string): ScorecardPlan {
  const plan = read(map, text)
  if ('fault' in plan) throw new Error(plan.fault)
  return plan
}
