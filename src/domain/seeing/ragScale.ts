import { quarterOfKey } from '#domain/calendar/quarterKey.ts'
import type { RagStatus } from '#domain/scorecard/rag.ts'
import { RAG_WORDS } from '#domain/scorecard/ragText.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { scorecardRow } from '#domain/scorecard/scorecardRow.ts'
import type { ColourScale } from '#domain/seeing/colourScale.ts'
import type { QuarterLook } from '#domain/seeing/quarterLook.ts'
import type { Swatch } from '#domain/seeing/swatch.ts'
import type { Records } from '#records/recordTable.ts'

/** The overall colour of every partner's scorecard in one quarter (rules.md §6); who has none is not rated. */
export function ragScale(records: Records, { title, key }: QuarterLook): ColourScale {
  const book = scorecardBook(records)
  const quarter = quarterOfKey(key, book.fiscalStartMonth)
  const status = new Map(
    quarter ? book.partners.map((one) => [one.id, scorecardRow(book, one, quarter).overall.status]) : [],
  )
  return {
    title,
    swatches: [SWATCHES.green, SWATCHES.amber, SWATCHES.red, SWATCHES.grey],
    swatchOf: ({ id }) => SWATCHES[status.get(id) ?? 'grey'],
  }
}

const SWATCHES: Readonly<Record<RagStatus, Swatch>> = {
  green: { hue: 'bandPursue', badge: 'G', title: RAG_WORDS.green },
  amber: { hue: 'bandPilot', badge: 'A', title: RAG_WORDS.amber },
  red: { hue: 'bandNurture', badge: 'R', title: RAG_WORDS.red },
  grey: { hue: 'hueNone', badge: '–', title: RAG_WORDS.grey },
}
