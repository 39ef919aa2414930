import { Pencil } from 'lucide-react'
import { figureEntry } from '#domain/figures/figureEntry.ts'
import { figureText } from '#domain/figures/figureText.ts'
import type { RagStatus } from '#domain/scorecard/rag.ts'
import { ragWord } from '#domain/scorecard/ragText.ts'
import type { ScorecardCell } from '#domain/scorecard/scorecardRow.ts'
import type { TrendDirection } from '#domain/scorecard/trend.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import { TREND_ICONS, TREND_WORDS } from '#panels/scorecards/overview/TrendArrow.tsx'
import type { Scorecard } from '#records/scorecard.ts'
import type { GridCell, GridTone } from '#ui/grid/grid.ts'
import { StatusMark } from '#ui/StatusMark.tsx'

interface CellParts {
  readonly cell: ScorecardCell
  readonly currency: string
  /** What was typed for the row; left out of a row of sums. */
  readonly card?: Scorecard | undefined
  readonly hasNote?: boolean
  readonly readOnly?: string | undefined
}

/** One figure as the grid shows it: its colour with a sign, a pencil where it is typed over the deals, and its trend. */
export function scorecardCell({ cell, currency, card, hasNote = false, readOnly }: CellParts): GridCell {
  const { column, value, rag, trend, source } = cell
  const { status } = rag
  const typedOver = source === 'typed' && column.from !== 'typed'
  const shown = figureText(value, column.unit, currency)
  const words = [
    value === null ? 'unknown' : shown,
    value === null ? '' : ragWord(rag).toLowerCase(),
    TREND_WORDS[trend.direction],
    typedOver ? (cell.filled === null ? 'typed' : 'typed over') : '',
    hasNote ? 'with a note' : '',
  ]
  return {
    text: entryOf(cell, card, currency),
    shown: value === null ? '' : shown,
    said: words.filter(Boolean).join(', '),
    tone: TONES[status],
    align: 'end',
    Icon: value === null || status === 'grey' ? undefined : MARKS[status],
    IconAfter: value === null ? undefined : AFTER[typedOver ? 'typed' : 'plain'][trend.direction],
    readOnly: column.field === null ? `${column.title} is reckoned from won and sourced deals.` : readOnly,
  }
}

/** As it is typed: training keeps its people, or a copied row would lose them. */
function entryOf({ column, value }: ScorecardCell, card: Scorecard | undefined, currency: string): string {
  const { trainingDone = null, trainingAssigned = null } = card ?? {}
  if (column.id === 'training' && trainingDone !== null && trainingAssigned !== null)
    return `${trainingDone} of ${trainingAssigned}`
  return figureEntry(value, column.unit, currency)
}

const TONES: Readonly<Record<RagStatus, GridTone>> = {
  green: 'good',
  amber: 'warn',
  red: 'bad',
  grey: 'quiet',
}

/** Of the same identity for good, so that a cell without a change is not drawn anew. */
const MARKS = {
  green: () => <StatusMark status={RAG_SIGNS.green} />,
  amber: () => <StatusMark status={RAG_SIGNS.amber} />,
  red: () => <StatusMark status={RAG_SIGNS.red} />,
} as const

const Typed = () => <Pencil aria-hidden />

const AFTER: Readonly<Record<'typed' | 'plain', Readonly<Record<TrendDirection, GridCell['IconAfter']>>>> = {
  plain: { ...TREND_ICONS, none: undefined },
  typed: {
    up: typedWith(TREND_ICONS.up),
    flat: typedWith(TREND_ICONS.flat),
    down: typedWith(TREND_ICONS.down),
    new: typedWith(TREND_ICONS.new),
    none: Typed,
  },
}

function typedWith(Icon: (typeof TREND_ICONS)[keyof typeof TREND_ICONS]) {
  return () => (
    <>
      <Pencil aria-hidden />
      <Icon aria-hidden />
    </>
  )
}
