import { addDeal } from '#commands/addDeal.ts'
import { type Command, counted, type Edit } from '#commands/command.ts'
import { dealFault, type DealField } from '#commands/dealFault.ts'
import { DEAL_GONE, withField } from '#commands/setDealField.ts'
import type { DealRow } from '#domain/incentives/dealRows.ts'
import type { Deal } from '#records/deal.ts'

/** New values for fields of one deal. */
export interface DealSet {
  readonly id: string
  readonly fields: Partial<Pick<Deal, DealField>>
}

/** Sets fields of deals and adds new ones as one step: what was typed, pasted or imported into the table of deals. */
export function editDeals(sets: readonly DealSet[], rows: readonly DealRow[] = []): Command {
  return (edit, context) => {
    for (const set of sets) {
      const fault = setFields(edit, set, context.today)
      if (fault !== null) return { refused: fault }
    }
    for (const row of rows) {
      const added = addDeal(row)(edit, context)
      if ('refused' in added) return { refused: `${row.name}: ${added.refused}` }
    }
    return { label: labelOf(edit, sets, rows) }
  }
}

/** The fields are judged together: a row whose two days both change is never in between. */
function setFields(edit: Edit, { id, fields }: DealSet, today: string): string | null {
  const deal = edit.find('deal', id)
  if (!deal) return DEAL_GONE
  const next = (Object.entries(fields) as [DealField, Deal[DealField]][]).reduce<Deal>(
    (so, [field, value]) => withField(so, field, value, today),
    deal,
  )
  const fault = dealFault(edit, next)
  if (fault === null) edit.put(next)
  return fault
}

function labelOf(edit: Edit, sets: readonly DealSet[], rows: readonly DealRow[]): string {
  const ids = new Set(sets.map(({ id }) => id))
  const name = edit.find('deal', sets[0]?.id ?? '')?.name
  const parts = [
    ids.size === 1 ? `change the deal ${name}` : ids.size > 1 ? `change ${counted(ids.size, 'deal')}` : '',
    rows.length === 1
      ? `add the deal ${rows[0]?.name}`
      : rows.length > 1
        ? `add ${counted(rows.length, 'deal')}`
        : '',
  ]
  return parts.filter((part) => part !== '').join(' and ') || 'change no deal'
}
