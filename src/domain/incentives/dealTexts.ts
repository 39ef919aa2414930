import type { DealColumn } from '#domain/incentives/dealCells.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { minorDigits } from '#domain/money/money.ts'
import type { Deal } from '#records/deal.ts'
import type { Records } from '#records/recordTable.ts'

/** The columns of the table of deals, with the titles they are shown under. */
export const DEAL_COLUMNS: readonly { readonly id: DealColumn; readonly title: string }[] = [
  { id: 'deal', title: 'Deal' },
  { id: 'partner', title: 'Partner' },
  { id: 'customer', title: 'Customer' },
  { id: 'amount', title: 'Amount' },
  { id: 'kind', title: 'Kind' },
  { id: 'stage', title: 'Stage' },
  { id: 'created', title: 'Created' },
  { id: 'closed', title: 'Closed' },
  { id: 'registered', title: 'Registered' },
  { id: 'approved', title: 'Approved' },
  { id: 'sourced by', title: 'Sourced by' },
  { id: 'influenced by', title: 'Influenced by' },
  { id: 'note', title: 'Note' },
]

/** What a cell of a deal holds as text that `dealCellReader` reads again; '' is unknown. */
export function dealCellText(deal: Deal, column: DealColumn, records: Records): string {
  const name = (id: string | null) => (id === null ? '' : (records.find('participant', id)?.name ?? ''))
  const texts: Readonly<Record<DealColumn, () => string>> = {
    deal: () => deal.name,
    partner: () => name(deal.partnerId),
    customer: () => name(deal.customerId),
    amount: () => plainAmount(deal.amountMinor, currencyOf(records)),
    kind: () => deal.kind,
    stage: () => deal.stage,
    created: () => deal.createdOn ?? '',
    closed: () => deal.closedOn ?? '',
    registered: () => (deal.registered ? 'yes' : 'no'),
    approved: () => deal.approvedOn ?? '',
    'sourced by': () => name(deal.sourcedBy),
    'influenced by': () => deal.influencedBy.map(name).join('; '),
    note: () => deal.note,
  }
  return texts[column]()
}

/** "12500" or "12500.50": no sign and no separators of thousands. */
function plainAmount(minor: number | null, currency: string): string {
  if (minor === null) return ''
  const digits = minorDigits(currency)
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0')
  const [whole, rest] = [figures.slice(0, figures.length - digits), figures.slice(figures.length - digits)]
  return `${minor < 0 ? '-' : ''}${whole}${/[1-9]/.test(rest) ? `.${rest}` : ''}`
}
