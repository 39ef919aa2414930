import { MoreHorizontal, Trash2, Undo2 } from 'lucide-react'
import { useCallback } from 'react'
import { editDeals } from '#commands/editDeals.ts'
import type { DealColumn } from '#domain/incentives/dealCells.ts'
import { DEAL_COLUMNS } from '#domain/incentives/dealTexts.ts'
import { compactAmount, formatAmount } from '#domain/money/money.ts'
import { dealCell } from '#panels/incentives/deals/dealCell.ts'
import css from '#panels/incentives/deals/Deals.module.css'
import { NEW_ROW, readDealEntries } from '#panels/incentives/deals/readDealEntries.ts'
import type { DealDeeds } from '#panels/incentives/deals/useDealDeeds.ts'
import type { DealFilter } from '#panels/incentives/deals/useDealFilter.ts'
import { usePartnerOptions } from '#panels/incentives/usePartnerOptions.ts'
import type { Deal } from '#records/deal.ts'
import { MAP_ID } from '#records/map.ts'
import { useDerived, useOpenMap, useRecord } from '#store/hooks.ts'
import { Grid } from '#ui/grid/Grid.tsx'
import type { GridCell, GridColumn, GridEntry, GridFault, GridFigure } from '#ui/grid/grid.ts'
import { Menu } from '#ui/Menu.tsx'

const SIZE = { head: 36, row: 34, columnMin: 122, columnMax: 220 }
const COLUMNS: readonly GridColumn[] = DEAL_COLUMNS.map(({ id, title }) => ({
  id,
  name: title,
  head: (
    <span className={css['head']} data-column={id}>
      {title}
    </span>
  ),
}))

interface DealsGridProps {
  readonly filter: DealFilter
  readonly deeds: DealDeeds
}

/** The deals as a sheet; a blank row at its end takes new ones, typed or pasted. */
export function DealsGrid({ filter, deeds }: DealsGridProps) {
  const map = useOpenMap()
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const all = useDerived(useCallback((records) => [...records.all('deal')], []))
  const names = usePartnerOptions().map(({ label }) => label)
  const deals = all.filter((deal) => filter.shows(deal))
  const byId = new Map(deals.map((deal) => [deal.id, deal]))

  function cellOf(row: string, column: string): GridCell {
    const deal = byId.get(row)
    return deal ? dealCell(deal, column as DealColumn, map.records, names) : { text: '', shown: ' ' }
  }

  function edit(entries: readonly GridEntry[]): readonly GridFault[] {
    const { sets, rows, faults } = readDealEntries(entries, map.records)
    if (sets.length + rows.length === 0) return faults
    const { partnerId, stage } = filter
    const given = { ...(partnerId !== null && { partnerId }), ...(stage !== 'all' && { stage }) }
    const refusal = map.dispatch(
      editDeals(
        sets,
        rows.map((row) => ({ ...given, ...row })),
      ),
    )
    if (!refusal) return faults
    return entries.map((entry) => ({
      ...entry,
      row: byId.has(entry.row) ? entry.row : NEW_ROW,
      fault: refusal.refused,
    }))
  }

  return (
    <div className={css['sheet']}>
      <Grid
        label="Deals"
        lines={[...deals, { id: NEW_ROW, name: 'New deal' }]}
        columns={COLUMNS}
        lead={[
          {
            id: '#deeds',
            name: 'What can be done',
            head: <span className="visually-hidden">What can be done</span>,
            width: 64,
            figureOf: (row) => deedsOf(byId.get(row), deeds),
          },
        ]}
        foot={[
          {
            id: '#total',
            name: 'Total',
            lead: [<strong key="total">Total</strong>],
            figureOf: (column) => totalOf(deals, column, currency),
          },
        ]}
        cellOf={cellOf}
        onEdit={edit}
        takesRowsBelow
        messageOf={({ row, column }) => messageOf(byId.get(row), row, column)}
        nameFirst="row"
        size={SIZE}
      />
    </div>
  )
}

function deedsOf(deal: Deal | undefined, deeds: DealDeeds): GridFigure {
  if (!deal) return { said: 'A new deal', shown: <span className={css['plus']}>+</span> }
  const { id, name, refundOf, stage } = deal
  const items = [{ label: 'Delete', icon: <Trash2 />, danger: true, run: () => deeds.remove(id) }]
  const refund = { label: 'Take back (refund)', icon: <Undo2 />, run: () => deeds.refund(id) }
  return {
    said: name,
    shown: (
      <Menu
        label={name}
        align="start"
        trigger={
          <button
            type="button"
            tabIndex={-1}
            className={css['more']}
            aria-label={`What can be done with ${name}`}
          >
            <MoreHorizontal aria-hidden />
          </button>
        }
        items={refundOf === null && stage === 'won' ? [refund, ...items] : items}
      />
    ),
  }
}

function totalOf(deals: readonly Deal[], column: string, currency: string): GridFigure {
  if (column === 'deal') {
    const said = `${deals.length} ${deals.length === 1 ? 'deal' : 'deals'}`
    return { said, shown: said }
  }
  if (column === 'stage') {
    const won = deals.filter(({ stage }) => stage === 'won')
    const said = `${compactAmount(sumOf(won), currency)} won`
    return { said, shown: said }
  }
  if (column !== 'amount') return { said: '', shown: '' }
  const said = formatAmount(sumOf(deals), currency)
  return { said, shown: <strong className={css['total']}>{said}</strong> }
}

function sumOf(deals: readonly Deal[]): number {
  return deals.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
}

function messageOf(deal: Deal | undefined, row: string, column: string): string | null {
  if (row === NEW_ROW) return 'Type a name, or paste rows from a spreadsheet: each becomes a deal.'
  if (!deal) return null
  if (column === 'registered' && deal.registered && deal.approvedOn === null)
    return 'Registered but not approved: it pays no uplift until the day of approval is entered.'
  if (deal.stage === 'won' && deal.closedOn === null) return 'Won without a closing day: no quarter pays it.'
  return null
}
