import { StickyNote, Plus } from 'lucide-react'
import { figureText } from '#domain/figures/figureText.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import type { GroupRow } from '#domain/scorecard/groupRow.ts'
import type { Overall } from '#domain/scorecard/overall.ts'
import { RAG_WORDS } from '#domain/scorecard/ragText.ts'
import { type ScorecardRow, seriesOf } from '#domain/scorecard/scorecardRow.ts'
import css from '#panels/scorecards/overview/card/Scorecard.module.css'
import { groupSeries } from '#domain/scorecard/groupSeries.ts'
import { ALL_PARTNERS, type Scorecard } from '#panels/scorecards/overview/card/useScorecard.ts'
import { rangeOf } from '#panels/scorecards/overview/strip/rangeOf.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import { TrendArrow } from '#panels/scorecards/overview/TrendArrow.tsx'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import type { GridColumn, GridFigure, GridFootRow, GridProps, GridSideColumn } from '#ui/grid/grid.ts'
import { IconTile } from '#ui/IconTile.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

export type ScorecardParts = Pick<GridProps, 'lines' | 'columns' | 'lead' | 'tail' | 'foot' | 'size'>

export interface PartsAsked {
  readonly card: Scorecard
  readonly byTier: boolean
  /** All columns, not only the usual ones. */
  readonly wide: boolean
  readonly quarter: ScorecardRow['quarter']
  /** What the tier of a partner is called. */
  tierOf(tierId: string | null): string | undefined
  onNote(participantId: string): void
}

const SIZE = { head: 44, row: 44, columnMin: 90, columnMax: 140 }

/** The scorecard as parts of a grid: partners or tiers as rows, figures as columns, results after them. */
export function scorecardParts(asked: PartsAsked): ScorecardParts {
  const { card, byTier, wide, quarter } = asked
  const lines = byTier
    ? Array.from(card.tiers, ([id, { title }]) => ({ id, name: title }))
    : Array.from(card.rows.values(), ({ participant: { id, name } }) => ({ id, name }))
  return {
    lines,
    columns: COLUMNS.filter(({ usual }) => wide || usual).map(
      ({ id, title, from }): GridColumn => ({
        id,
        name: title,
        group: from === 'typed' ? 'Typed' : 'From deals',
        head: <span className={css['head']}>{title}</span>,
      }),
    ),
    lead: [
      {
        id: '#partner',
        name: byTier ? 'Tier' : 'Partner',
        head: (
          <span className={css['leadHead']}>
            {byTier ? 'Tier' : 'Partner'}, {quarter.label}
          </span>
        ),
        width: 188,
        figureOf: (id) => leadOf(asked, id),
      },
    ],
    tail: [overallColumn(asked), sparkColumn(asked), ...(byTier ? [] : [noteColumn(asked)])],
    foot: [footOf(asked)],
    size: SIZE,
  }
}

function leadOf({ card, tierOf }: PartsAsked, id: string): GridFigure {
  const row = card.rows.get(id)
  if (!row) {
    const group = card.tiers.get(id)
    const count = group?.participants.length ?? 0
    return {
      said: group?.title ?? '',
      shown: <Names name={group?.title ?? ''} about={count === 1 ? '1 partner' : `${count} partners`} />,
    }
  }
  const { kind, name, tierId, signedOn } = row.participant
  const about = `${KIND_INFO[kind].short} · ${tierOf(tierId) ?? (signedOn === null ? 'not signed yet' : 'no tier')}`
  return {
    said: `${name}, ${about}`,
    shown: (
      <span className={css['partner']}>
        <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={24} />
        <Names name={name} about={about} />
      </span>
    ),
    copied: name,
  }
}

function Names({ name, about }: { readonly name: string; readonly about: string }) {
  return (
    <span className={css['names']}>
      <span className={css['name']} title={name}>
        {name}
      </span>
      <span className={css['about']}>{about}</span>
    </span>
  )
}

function overallColumn({ card }: PartsAsked): GridSideColumn {
  return {
    id: '#overall',
    name: 'Overall',
    width: 102,
    head: <span className={css['head']}>Overall, 0 to 2</span>,
    figureOf(id) {
      const row = card.rows.get(id) ?? card.tiers.get(id)
      return row ? overallFigure(row.overall) : { said: '', shown: null }
    },
  }
}

function overallFigure({ status, points }: Overall): GridFigure {
  const size = points === null ? '' : points.toFixed(1)
  return {
    said: `${RAG_WORDS[status]}${size === '' ? '' : `, ${size} of 2`}`,
    shown: (
      <span className={css['overall']} data-status={status}>
        <StatusMark status={RAG_SIGNS[status]} size={16} />
        <strong>{RAG_WORDS[status]}</strong>
        {size}
      </span>
    ),
  }
}

function sparkColumn({ card, quarter }: PartsAsked): GridSideColumn {
  return {
    id: '#revenue',
    name: 'Revenue over eight quarters',
    width: 86,
    head: <span className={css['head']}>Revenue, 8 quarters</span>,
    figureOf(id) {
      const group = card.tiers.get(id)
      return sparkFigure(
        group
          ? groupSeries(card.book, group.participants, 'revenue', quarter)
          : seriesOf(card.book, id, 'revenue', quarter),
        card.book.currency,
      )
    },
  }
}

function sparkFigure(series: readonly (number | null)[], currency: string): GridFigure {
  const known = series.filter((value) => value !== null)
  const said = series.map((value) => figureText(value, 'money', currency)).join(', ')
  if (known.length < 2) {
    const words = known.length === 0 ? 'No history' : '1st quarter'
    return { said: words, shown: <span className={css['about']}>{words}</span> }
  }
  return {
    said,
    shown: <Sparkline quiet width={66} values={series} range={rangeOf(series)} label={said} />,
  }
}

function noteColumn({ card, onNote }: PartsAsked): GridSideColumn {
  return {
    id: '#note',
    name: 'Note',
    width: 42,
    head: <span className={css['head']}>Note</span>,
    figureOf(id) {
      const note = card.rows.get(id)?.note ?? ''
      const name = card.rows.get(id)?.participant.name ?? ''
      return {
        said: note === '' ? 'no note' : note,
        shown: (
          <button
            type="button"
            tabIndex={-1}
            className={css['note']}
            data-empty={note === '' || undefined}
            aria-label={note === '' ? `Add a note on ${name}` : `Note on ${name}`}
            title={note === '' ? 'Add a note' : note}
            onClick={() => onNote(id)}
          >
            {note === '' ? <Plus aria-hidden /> : <StickyNote aria-hidden />}
          </button>
        ),
      }
    },
  }
}

function footOf({ card, quarter }: PartsAsked): GridFootRow {
  const { all, rows, book } = card
  return {
    id: '#all',
    name: 'All partners, each deal counted once',
    height: 52,
    lead: [<Names key="name" name={ALL_PARTNERS} about="Each deal counted once" />],
    figureOf(id) {
      if (id === '#overall') return greenFigure(rows)
      if (id === '#revenue')
        return sparkFigure(groupSeries(book, all.participants, 'revenue', quarter), book.currency)
      return totalFigure(all, id, book.currency)
    },
  }
}

function greenFigure(rows: Scorecard['rows']): GridFigure {
  const rated = [...rows.values()].filter(({ overall }) => overall.status !== 'grey')
  const green = rated.filter(({ overall }) => overall.status === 'green').length
  const words = rated.length === 0 ? 'None rated' : `${green} of ${rated.length} green`
  return { said: words, shown: <strong className={css['total']}>{words}</strong> }
}

function totalFigure(all: GroupRow, id: string, currency: string): GridFigure {
  const cell = Object.values(all.cells).find(({ column }) => column.id === id)
  if (!cell) return { said: '', shown: null }
  const shown = figureText(cell.value, cell.column.unit, currency)
  const [known, count] = [all.n[cell.column.id], all.participants.length]
  const shared = cell.column.id === 'pipelineInfluenced' && all.shared > 0 ? `${all.shared} shared` : ''
  const about = shared || (known < count && known > 0 ? `${known} of ${count}` : '')
  return {
    said: [shown === '–' ? 'unknown' : shown, about].filter(Boolean).join(', '),
    copied: shown === '–' ? '' : shown,
    shown: (
      <span className={css['sum']}>
        <strong className={css['total']}>
          {shown} {cell.value !== null && <TrendArrow direction={cell.trend.direction} />}
        </strong>
        <span className={css['about']}>{about}</span>
      </span>
    ),
  }
}
