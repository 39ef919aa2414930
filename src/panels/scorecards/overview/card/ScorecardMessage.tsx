import { cellSentence, groupSentence } from '#domain/scorecard/cellSentence.ts'
import { isColumnId } from '#domain/scorecard/columns.ts'
import { rowRemark } from '#domain/scorecard/scorecardRow.ts'
import css from '#panels/scorecards/overview/card/Scorecard.module.css'
import type { Scorecard } from '#panels/scorecards/overview/card/useScorecard.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import type { GridPlace } from '#ui/grid/grid.ts'
import { StatusMark } from '#ui/StatusMark.tsx'

interface ScorecardMessageProps {
  readonly card: Scorecard
  readonly place: GridPlace
}

/** Why the focused figure has its colour, what its row is remarkable for, and the note of the row. */
export function ScorecardMessage({ card, place: { row: rowId, column } }: ScorecardMessageProps) {
  const { book, all } = card
  const row = card.rows.get(rowId)
  const group = card.tiers.get(rowId) ?? (rowId === '#all' ? all : undefined)
  const own = row ?? group
  if (!own) return null
  if (!isColumnId(column)) return row ? <RowWords card={card} rowId={rowId} /> : null
  const cell = own.cells[column]
  const { head, why } = row
    ? cellSentence(row, cell, book.currency)
    : groupSentence(group ?? all, cell, book.currency)
  return (
    <span className={css['message']}>
      <StatusMark status={RAG_SIGNS[cell.rag.status]} />
      <span>
        <strong>{head}</strong> {why}
      </span>
    </span>
  )
}

function RowWords({ card, rowId }: { readonly card: Scorecard; readonly rowId: string }) {
  const row = card.rows.get(rowId)
  if (!row) return null
  const remark = rowRemark(row)
  return (
    <span className={css['message']}>
      <span>
        <strong>{row.participant.name}.</strong> {remark} {row.note === '' ? '' : `Note: “${row.note}”`}
      </span>
    </span>
  )
}
