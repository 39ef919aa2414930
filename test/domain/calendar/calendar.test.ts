import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayText, daysBetween, isCivilDay, isWithin } from '#domain/calendar/days.ts'
import {
  quarterAt,
  quarterBefore,
  quarterOn,
  quartersUpTo,
  trailingYear,
  type QuarterNumber,
} from '#domain/calendar/quarter.ts'

describe('civil days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isCivilDay(text)).toBe(is)
  })

  test('counting and adding days agree, across a change of clocks and of years', () => {
    expect(daysBetween('2026-01-10', '2026-04-05')).toBe(85)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-31', -89)).toBe('2026-01-01')
  })

  test('both ends of a range count, and an unknown day lies nowhere', () => {
    const range = { start: '2026-01-01', end: '2026-03-31' }
    expect([range.start, range.end, '2026-04-01', null].map((day) => isWithin(day, range))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('a day is written short, or with its year', () => {
    expect([dayText('2026-11-08'), dayText('2026-11-08', true)]).toEqual(['8 Nov', '8 Nov 2026'])
  })
})

describe('quarters', () => {
  const anyMonth = fc.integer({ min: 1, max: 12 })
  const anyQuarter = fc.constantFrom<QuarterNumber>(1, 2, 3, 4)

  test('follow each other without a gap, in a year that starts in any month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), anyQuarter, anyMonth, (year, number, month) => {
        const quarter = quarterAt(year, number, month)
        const next = quarterBefore(quarter, month, -1)
        expect(addDays(quarter.end, 1)).toBe(next.start)
        expect(quarterBefore(next, month)).toEqual(quarter)
        expect(quarterOn(quarter.start, month)).toEqual(quarter)
        expect(quarterOn(quarter.end, month)).toEqual(quarter)
      }),
    )
  })

  test('a run of them ends with the last, oldest first', () => {
    const run = quartersUpTo(quarterAt(2026, 2, 1), 4, 1)
    expect(run.map(({ label }) => label)).toEqual(['FY2025 Q3', 'FY2025 Q4', 'FY2026 Q1', 'FY2026 Q2'])
  })

  test('the trailing year is the last four that are closed', () => {
    expect(trailingYear('2026-09-29', 1).at(-1)?.label).toBe('FY2026 Q2')
    expect(trailingYear('2026-09-30', 1).at(-1)?.label).toBe('FY2026 Q3')
  })
})
