import { readFigure } from '#domain/figures/readFigure.ts'
import { type ColumnId, columnOf } from '#domain/scorecard/columns.ts'
import type { Scorecard, TypedFigure } from '#records/scorecard.ts'

/** The fields a typed cell sets, or the sentence why it sets none. */
export type CellRead = { readonly fields: Partial<Pick<Scorecard, TypedFigure>> } | { readonly fault: string }

/** Reads what was typed into a cell; training takes "8/10" as well as "80 %". An empty cell is not known. */
export function readCell(column: ColumnId, text: string, currency: string): CellRead {
  const { field, title, unit } = columnOf(column)
  if (field === null) return { fault: `${title} is reckoned from won and sourced deals, and not typed.` }
  if (column === 'training') return readTraining(text, currency)
  const read = readFigure(text, unit, currency)
  if ('fault' in read) return read
  return { fields: { [field]: read.value } }
}

function readTraining(text: string, currency: string): CellRead {
  const parts = /^\s*(\d+)\s*(?:\/|of)\s*(\d+)\s*$/iu.exec(text)
  if (parts) {
    const [done, assigned] = [Number(parts[1]), Number(parts[2])]
    if (done > assigned) return { fault: `“${text.trim()}” has more done than assigned.` }
    return { fields: { trainingDone: done, trainingAssigned: assigned, trainingPct: null } }
  }
  const read = readFigure(text, 'percent', currency)
  if ('fault' in read) return read
  // A share typed over "8/10" takes its place, or it would never show.
  return { fields: { trainingDone: null, trainingAssigned: null, trainingPct: read.value } }
}
