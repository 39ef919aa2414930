import { civilDay } from '#domain/calendar/civilDay.ts'
import { parseAmount } from '#domain/money/money.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { DEAL_STAGES, type Deal } from '#records/deal.ts'
import { DEAL_KINDS } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'

/** A deal as a row of a spreadsheet gives it; what the row does not say is not there. */
export type DealRow = Pick<Deal, 'name'> & Partial<Deal>

/**
 * Deals out of pasted cells. A first row of column names decides the columns; without one they are taken as deal,
 * partner, amount, kind, stage, created, closed, registered. The first fault names row and column, and nothing is taken.
 */
export function dealRows(
  table: readonly (readonly string[])[],
  records: Records,
): { readonly rows: readonly DealRow[] } | { readonly fault: string } {
  const filled = table
    .map((cells, place) => ({ cells: cells.map((cell) => cell.trim()), row: place + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const named = columnsNamed(filled[0]?.cells ?? [])
  const columns = named ?? USUAL_COLUMNS
  const reader = cellReader(records)
  const rows: DealRow[] = []
  for (const { cells, row } of named ? filled.slice(1) : filled) {
    const fields: { -readonly [K in keyof Deal]?: Deal[K] } = {}
    for (const [place, column] of columns.entries()) {
      const read = column === null ? {} : reader(column, cells[place] ?? '')
      if ('fault' in read) return { fault: `Row ${row}, ${column}: ${read.fault}` }
      Object.assign(fields, read)
    }
    const { name = '', ...rest } = fields
    if (name === '') return { fault: `Row ${row}: the deal has no name.` }
    rows.push({ name, ...rest })
  }
  return rows.length > 0 ? { rows } : { fault: 'There is no deal in what was pasted.' }
}

type Column =
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

const USUAL_COLUMNS: readonly Column[] = [
  'deal',
  'partner',
  'amount',
  'kind',
  'stage',
  'created',
  'closed',
  'registered',
]

const COLUMN_WORDS: Readonly<Record<string, Column>> = {
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
function columnsNamed(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map((cell) => {
    const word = cell.toLowerCase()
    return Object.hasOwn(COLUMN_WORDS, word) ? (COLUMN_WORDS[word] ?? null) : null
  })
  const known = columns.filter((column) => column !== null)
  return known.length >= 2 && known.includes('deal') ? columns : null
}

type Read = Partial<Deal> | { readonly fault: string }

function cellReader(records: Records): (column: Column, text: string) => Read {
  const currency = currencyOf(records)
  const ids = new Map(
    Array.from(records.all('participant'), ({ id, name }) => [name.toLowerCase(), id] as const),
  )
  const who = (name: string, field: 'partnerId' | 'sourcedBy' | 'customerId'): Read => {
    const id = ids.get(name.toLowerCase())
    return id === undefined
      ? { fault: `nobody on the map is called “${name.slice(0, 60)}”.` }
      : { [field]: id }
  }
  const day = (text: string, field: 'createdOn' | 'closedOn' | 'approvedOn'): Read => {
    const found = civilDay(text)
    return found === null
      ? { fault: `“${text.slice(0, 40)}” is not a day: write it as 2026-11-21.` }
      : { [field]: found }
  }
  const readers: Readonly<Record<Column, (text: string) => Read>> = {
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

function several(text: string, ids: ReadonlyMap<string, string>): Read {
  const names = text.split(/[,;]/).map((name) => name.trim())
  const stray = names.find((name) => !ids.has(name.toLowerCase()))
  if (stray !== undefined) return { fault: `nobody on the map is called “${stray.slice(0, 60)}”.` }
  return { influencedBy: [...new Set(names.flatMap((name) => ids.get(name.toLowerCase()) ?? []))] }
}

function choice(text: string, choices: readonly string[], field: 'kind' | 'stage'): Read {
  const found = choices.find((one) => one === text.toLowerCase())
  return found === undefined
    ? { fault: `write ${choices.join(', ')}; “${text.slice(0, 40)}” is none of them.` }
    : { [field]: found }
}
