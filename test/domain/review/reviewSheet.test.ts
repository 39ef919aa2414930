import { describe, expect, test } from 'vitest'
import { reviewSheet } from '#domain/review/reviewSheet.ts'
import { fitText, headFacts, takeFacts, taskText } from '#domain/review/reviewWords.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { type Records, RecordTable } from '#records/recordTable.ts'
import { newTask } from '#records/task.ts'
import { aMapWith, aParticipant } from '../../support/builders.ts'

const TODAY = '2026-11-25'

describe('the review sheet of Datahaus in Northwind', () => {
  const sheet = sheetOf(new RecordTable(northwind()), 'participant:datahaus')

  test('says who it is', () => {
    expect(headFacts(sheet).map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'Kind: Value-added reseller',
      'Tier: Silver',
      'Stage: Activate, 1,024 days',
      'Owner: Partner manager DACH',
      'Signed: 5 Feb 2024',
      'Last review: 30 Jun 2026',
    ])
  })

  test('tells its fit, and what it takes of what it sells', () => {
    expect(fitText(sheet)).toBe('64 of 100, Pilot, 100 % rated')
    expect(takeFacts(sheet).map(({ text }) => text)).toEqual(['$460,000', '$115,000', '$0', '$115,000'])
  })

  test('holds four quarters, oldest first, and what is open', () => {
    expect(sheet.cards.map(({ quarter }) => quarter.label)).toEqual([
      'FY2025 Q4',
      'FY2026 Q1',
      'FY2026 Q2',
      'FY2026 Q3',
    ])
    expect(sheet.openTasks.map(({ title }) => title)).toEqual(['Name a partner manager who speaks German'])
  })
})

describe('what is not known is said', () => {
  const { records } = aMapWith(aParticipant('p', { kind: 'isv' }))
  const sheet = sheetOf(records, 'p')

  test('a bare partner has dashes and reasons', () => {
    expect(headFacts(sheet).map(({ text }) => text)).toEqual([
      'Independent software vendor',
      '–',
      '–',
      '–',
      '–',
      'none',
    ])
    expect(fitText(sheet)).toBe('No round of scoring yet.')
    expect(takeFacts(sheet)).toEqual([{ title: 'Take', text: '– It has no tier.' }])
  })

  test('who is no partner has no sheet', () => {
    expect(reviewSheet(records, 'gone', TODAY)).toBeNull()
  })

  test('a task says of itself what is known', () => {
    const task = newTask({ id: 't', title: 'T', priority: 'critical', due: '2026-11-24', owner: 'Desk' })
    expect(taskText(task, TODAY)).toBe('critical · 1 day late · Desk')
    expect(taskText(newTask({ id: 't', title: 'T' }), TODAY)).toBe('')
  })
})

function sheetOf(records: Records, id: string) {
  const sheet = reviewSheet(records, id, TODAY)
  if (!sheet) throw new Error(`${id} has no sheet`)
  return sheet
}
