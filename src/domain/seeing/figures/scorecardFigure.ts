import { quarterOfKey } from '#domain/calendar/quarterKey.ts'
import type { Quarter } from '#domain/calendar/quarter.ts'
import type { Unit } from '#domain/figures/unit.ts'
import type { ColumnId } from '#domain/scorecard/columns.ts'
import { type ScorecardBook, scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { scorecardQuarters } from '#domain/scorecard/scorecardQuarters.ts'
import { figuresOf } from '#domain/scorecard/scorecardRow.ts'
import { quarterLookOf } from '#domain/seeing/quarterLook.ts'
import type { SeeingFigure } from '#domain/seeing/seeingField.ts'

/** A column of the scorecard in one quarter (rules.md §6), by an id as "scorecard-revenue@2026-3". */
export function scorecardFigure(id: string): SeeingFigure | undefined {
  const found = quarterLookOf(id)
  const column = found?.column
  if (!found || !column) return undefined
  return {
    id,
    title: found.title,
    unit: unitOf(column.unit),
    ofPeriod: true,
    table(records) {
      const book = scorecardBook(records)
      const quarter = quarterOfKey(found.key, book.fiscalStartMonth)
      return quarter ? tableOf(book, column.id, quarter) : new Map()
    },
    scale(records) {
      const book = scorecardBook(records)
      return scorecardQuarters(records).flatMap((quarter) => [...tableOf(book, column.id, quarter).values()])
    },
  }
}

function tableOf(book: ScorecardBook, column: ColumnId, quarter: Quarter): ReadonlyMap<string, number> {
  const known = book.partners.flatMap(({ id }) => {
    const { value } = figuresOf(book, id, quarter).figures[column]
    return value === null ? [] : [[id, value] as const]
  })
  return new Map(known)
}

function unitOf(unit: Unit): SeeingFigure['unit'] {
  if (unit === 'money' || unit === 'percent') return unit
  return 'count'
}
