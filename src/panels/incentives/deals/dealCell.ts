import type { DealColumn } from '#domain/incentives/dealCells.ts'
import { dealCellText } from '#domain/incentives/dealTexts.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import { DEAL_STAGES, type Deal } from '#records/deal.ts'
import { DEAL_KINDS } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import type { GridCell } from '#ui/grid/grid.ts'

/** Beyond this a list to choose from is slower than typing the name. */
const LISTED_NAMES = 60

/** A cell of the table of deals; `names` are those of the partners. */
export function dealCell(
  deal: Deal,
  column: DealColumn,
  records: Records,
  names: readonly string[],
): GridCell {
  const text = dealCellText(deal, column, records)
  const cell = { text, align: 'start', tone: 'field' } as const
  if (column === 'amount') return amountCell(deal, text, currencyOf(records))
  if (column === 'kind')
    return { ...cell, options: DEAL_KINDS, ...(deal.refundOf !== null && { shown: `refund, ${text}` }) }
  if (column === 'stage') return { ...cell, options: DEAL_STAGES, tone: STAGE_TONES[deal.stage] }
  if (column === 'registered') return { ...cell, options: ['yes', 'no'] }
  const isPartner = column === 'partner' || column === 'sourced by'
  return isPartner && names.length <= LISTED_NAMES ? { ...cell, options: ['', ...names] } : cell
}

function amountCell({ amountMinor }: Deal, text: string, currency: string): GridCell {
  if (amountMinor === null) return { text, align: 'end', tone: 'field' }
  return {
    text,
    shown: formatAmount(amountMinor, currency),
    align: 'end',
    tone: amountMinor < 0 ? 'bad' : 'field',
  }
}

const STAGE_TONES = { open: 'field', won: 'good', lost: 'quiet' } as const
