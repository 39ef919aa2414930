import { civilDay } from '#domain/calendar/civilDay.ts'
import { parseAmount } from '#domain/money/money.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { DEAL_STAGES, type Deal } from '#records/deal.ts'
import { DEAL_KINDS } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'

/** A column of a table of deals. */
export type DealColumn =
  | 'deal'
  | 'partner'
  | 'amount'
  | 'kind'
  | 'stage'
  | 'created'
  | 'closed'
  | 'registered'
  | 'approved'
  | 'sourced by'
  | 'influenced by'
  | 'customer'
  | 'note'

/** The columns of pasted cells without a row of names. */
export const USUAL_COLUMNS: readonly DealColumn[] = [
  'deal',
  'partner',
  'amount',
  'kind',
  'stage',
  'created',
  'closed',
  'registered',
]

const COLUMN_WORDS: Readonly<Record<string, DealColumn>> = {
  deal: 'deal',
  name: 'deal',
  opportunity: 'deal',
  partner: 'partner',
  reseller: 'partner',
  amount: 'amount',
  value: 'amount',
  kind: 'kind',
  type: 'kind',
  stage: 'stage',
  status: 'stage',
  created: 'created',
  'created on': 'created',
  closed: 'closed',
  'closed on': 'closed',
  registered: 'registered',
  registration: 'registered',
  approved: 'approved',
  'approved on': 'approved',
  'sourced by': 'sourced by',
  source: 'sourced by',
  'influenced by': 'influenced by',
  customer: 'customer',
  account: 'customer',
  note: 'note',
  notes: 'note',
}

/** The columns a row of names gives, or `null` where it is no such row: at least deal and one more are named. */
export function columnsNamed(cells: readonly string[]): readonly (DealColumn | null)[] | null {
  const columns = cells.map((cell) => {
    const word = cell.toLowerCase()
    return Object.hasOwn(COLUMN_WORDS, word) ? (COLUMN_WORDS[word] ?? null) : null
  })
  const known = columns.filter((column) => column !== null)
  return known.length >= 2 && known.includes('deal') ? columns : null
}

export type DealCellRead = Partial<Deal> | { readonly fault: string }

/** Reads cells of deals; an empty cell says nothing. A fault is a sentence without its place. */
export function dealCellReader(records: Records): (column: DealColumn, text: string) => DealCellRead {
  const currency = currencyOf(records)
  const ids = new Map(
    Array.from(records.all('participant'), ({ id, name }) => [name.toLowerCase(), id] as const),
  )
  const who = (name: string, field: 'partnerId' | 'sourcedBy' | 'customerId'): DealCellRead => {
    const id = ids.get(name.toLowerCase())
    return id === undefined
      ? { fault: `nobody on the map is called “${name.slice(0, 60)}”.` }
      : { [field]: id }
  }
  const day = (text: string, field: 'createdOn' | 'closedOn' | 'approvedOn'): DealCellRead => {
    const found = civilDay(text)
    return found === null
      ? { fault: `“${text.slice(0, 40)}” is not a day: write it as 2026-11-21.` }
      : { [field]: found }
  }
  const readers: Readonly<Record<DealColumn, (text: string) => DealCellRead>> = {
    deal: (text) => ({ name: text.slice(0, 200) }),
    partner: (text) => who(text, 'partnerId'),
    amount: (text) => {
      if (/^[-−–(]/.test(text)) return { fault: 'a refund is entered at the deal it takes back.' }
      const amount = parseAmount(text, currency)
      return 'minor' in amount ? { amountMinor: amount.minor } : amount
    },
    kind: (text) => choice(text, DEAL_KINDS, 'kind'),
    stage: (text) => choice(text.toLowerCase().replace(/^closed /, ''), DEAL_STAGES, 'stage'),
    created: (text) => day(text, 'createdOn'),
    closed: (text) => day(text, 'closedOn'),
    registered: (text) => ({ registered: !/^(?:no|n|false|0|-|–)$/i.test(text) }),
    approved: (text) => day(text, 'approvedOn'),
    'sourced by': (text) => who(text, 'sourcedBy'),
    'influenced by': (text) => several(text, ids),
    customer: (text) => who(text, 'customerId'),
    note: (text) => ({ note: text }),
  }
  return (column, text) => (text === '' ? {} : readers[column](text))
}

function several(text: string, ids: ReadonlyMap<string, string>): DealCellRead {
  const names = text.split(/[,;]/).map((name) => name.trim())
  const stray = names.find((name) => !ids.has(name.toLowerCase()))
  if (stray !== undefined) return { fault: `nobody on the map is called “${stray.slice(0, 60)}”.` }
  return { influencedBy: [...new Set(names.flatMap((name) => ids.get(name.toLowerCase()) ?? []))] }
}

function choice(text: string, choices: readonly string[], field: 'kind' | 'stage'): DealCellRead {
  const found = choices.find((one) => one === text.toLowerCase())
  return found === undefined
    ? { fault: `write ${choices.join(', ')}; “${text.slice(0, 40)}” is none of them.` }
    : { [field]: found }
}
