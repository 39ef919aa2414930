import { ArrowRight, Gauge } from 'lucide-react'
import { useCallback } from 'react'
import { lastClosedQuarter } from '#domain/calendar/quarterKey.ts'
import { figureText } from '#domain/figures/figureText.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import { RAG_WORDS, ragWord } from '#domain/scorecard/ragText.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import {
  cellText,
  rowRemark,
  type ScorecardCell,
  type ScorecardRow,
  scorecardRow,
  seriesOf,
} from '#domain/scorecard/scorecardRow.ts'
import css from '#panels/scorecards/inspector/ScorecardTab.module.css'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import { TrendArrow } from '#panels/scorecards/overview/TrendArrow.tsx'
import { usePartnerDoors } from '#panels/scorecards/partner/usePartnerDoors.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

/** The last closed quarter of a partner: each figure with its colour, its way, and why; revenue over eight quarters. */
export function ScorecardTab({ participantId }: { readonly participantId: string }) {
  const today = useToday()
  const read = useDerived(
    useCallback((records: Records) => readCard(records, participantId, today), [participantId, today]),
  )
  if (!read) return null
  const { row, series, currency } = read
  const known = COLUMNS.map(({ id }) => row.cells[id]).filter(({ value }) => value !== null)
  if (known.length === 0) return <NothingKnown participantId={participantId} quarter={row.quarter.label} />
  const remark = rowRemark(row)
  return (
    <div className={css['sheet']}>
      <Overall row={row} series={series} />
      {remark !== null && <p className={css['remark']}>{remark}</p>}
      <ul className={css['figures']} aria-label={`Figures of ${row.quarter.label}`}>
        {known.map((cell) => (
          <FigureRow key={cell.column.id} cell={cell} currency={currency} />
        ))}
      </ul>
      {row.note !== '' && <p className={css['note']}>{row.note}</p>}
      <CardLinks participantId={participantId} />
    </div>
  )
}

function Overall({
  row,
  series,
}: {
  readonly row: ScorecardRow
  readonly series: readonly (number | null)[]
}) {
  const most = Math.max(1, ...series.map((value) => value ?? 0))
  return (
    <header className={css['head']}>
      <div>
        <p className={css['quarter']}>{row.quarter.label}</p>
        <p className={css['overall']}>
          <StatusMark status={RAG_SIGNS[row.overall.status]} size={18} /> {RAG_WORDS[row.overall.status]}
          {row.overall.points !== null && (
            <span className={css['points']}>{row.overall.points.toFixed(1)} of 2</span>
          )}
        </p>
      </div>
      <figure className={css['spark']}>
        <Sparkline values={series} range={[0, most]} label="Revenue closed over eight quarters" quiet />
        <figcaption>Revenue, 8 quarters</figcaption>
      </figure>
    </header>
  )
}

function FigureRow({ cell, currency }: { readonly cell: ScorecardCell; readonly currency: string }) {
  const { column, value, rag, trend } = cell
  return (
    <li className={css['figure']}>
      <StatusMark status={RAG_SIGNS[rag.status]} label={ragWord(rag)} />
      <span className={css['title']}>{column.title}</span>
      <strong className={css['value']}>
        {figureText(value, column.unit, currency)} <TrendArrow direction={trend.direction} />
      </strong>
      <span className={css['why']}>{cellText(cell, currency)}</span>
    </li>
  )
}

function CardLinks({ participantId }: { readonly participantId: string }) {
  const doors = usePartnerDoors()
  return (
    <p className={css['links']}>
      <Button
        size="s"
        tone="quiet"
        icon={<ArrowRight />}
        onClick={() => doors.open('overview', participantId)}
      >
        All scorecards
      </Button>
      <Button size="s" tone="quiet" icon={<ArrowRight />} onClick={() => doors.open('sheets', participantId)}>
        Review sheet
      </Button>
    </p>
  )
}

function NothingKnown({
  participantId,
  quarter,
}: {
  readonly participantId: string
  readonly quarter: string
}) {
  const doors = usePartnerDoors()
  return (
    <div className={css['nothing']}>
      <EmptyState
        title={`Nothing is known for ${quarter}`}
        icon={<Gauge />}
        action={
          <Button size="s" icon={<ArrowRight />} onClick={() => doors.open('overview', participantId)}>
            Type its figures in Scorecards
          </Button>
        }
      >
        <p>Deals, pipeline and revenue fill in by themselves where deals are entered.</p>
      </EmptyState>
    </div>
  )
}

function readCard(records: Records, participantId: string, today: string) {
  const participant = records.find('participant', participantId)
  if (!participant) return null
  const book = scorecardBook(records)
  const quarter = lastClosedQuarter(today, book.fiscalStartMonth)
  return {
    row: scorecardRow(book, participant, quarter),
    series: seriesOf(book, participantId, 'revenue', quarter),
    currency: book.currency,
  }
}
