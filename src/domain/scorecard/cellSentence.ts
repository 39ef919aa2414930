import { inSentence } from '#domain/figures/inSentence.ts'
import { figureText } from '#domain/figures/figureText.ts'
import type { GroupRow } from '#domain/scorecard/groupRow.ts'
import { ragWord } from '#domain/scorecard/ragText.ts'
import { cellText, type ScorecardCell, type ScorecardRow } from '#domain/scorecard/scorecardRow.ts'

/** What is said about a cell: the figure with its colour, and why. */
export interface CellSentence {
  /** "Brightline, win rate 57 %: amber, falling." */
  readonly head: string
  readonly why: string
}

/** The sentence on a cell of a partner's row. */
export function cellSentence(row: ScorecardRow, cell: ScorecardCell, currency: string): CellSentence {
  return {
    head: headOf(row.participant.name, cell, currency),
    why: [
      partsText(row.cells, cell),
      cellText(cell, currency),
      sourceText(cell, currency),
      missingText(row, cell),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

/** The sentence on a cell of a tier or of all partners. */
export function groupSentence(row: GroupRow, cell: ScorecardCell, currency: string): CellSentence {
  const [known, all] = [row.n[cell.column.id], row.participants.length]
  const over = known < all ? `Known for ${known} of ${all}.` : ''
  const shared =
    cell.column.id === 'pipelineInfluenced' && row.shared > 0
      ? `${row.shared === 1 ? '1 deal is' : `${row.shared} deals are`} shared and counted once.`
      : ''
  return {
    head: headOf(row.title, cell, currency),
    why: [partsText(row.cells, cell), cellText(cell, currency), shared, over].filter(Boolean).join(' '),
  }
}

function headOf(name: string, { column, value, rag }: ScorecardCell, currency: string): string {
  const figure = value === null ? 'not known' : figureText(value, column.unit, currency)
  const word = ragWord(rag).toLowerCase()
  return `${name}, ${inSentence(column.title)} ${figure}: ${word}.`
}

/** The figures that a rate was made of, where they are known. */
function partsText(cells: ScorecardRow['cells'], { column, source }: ScorecardCell): string {
  if (source === 'typed' || source === 'none') return ''
  const [won, lost, sourced] = [cells.dealsWon.value, cells.dealsLost.value, cells.dealsSourced.value]
  if (column.id === 'winRate' && won !== null && lost !== null) return `${won} won and ${lost} lost.`
  if (column.id === 'averageDeal' && won !== null) return `Over ${won} won.`
  if (column.id === 'closeRate' && won !== null && sourced !== null)
    return `${won} won of ${sourced} sourced.`
  return ''
}

function sourceText({ source, column, filled }: ScorecardCell, currency: string): string {
  if (source !== 'typed' || column.from === 'typed') return ''
  return filled === null
    ? 'Typed; no deals say otherwise.'
    : `Typed over: the deals say ${figureText(filled, column.unit, currency)}. Clear the cell to take that.`
}

function missingText({ withoutAmount }: ScorecardRow, { source, column }: ScorecardCell): string {
  if (withoutAmount === 0 || source !== 'deals' || column.unit !== 'money') return ''
  return `${withoutAmount === 1 ? '1 deal has' : `${withoutAmount} deals have`} no amount and ${withoutAmount === 1 ? 'is' : 'are'} in no sum.`
}
