import { flowKindFromWord } from '#domain/flows/flowKinds.ts'
import { bareWord } from '#domain/kinds/bareWord.ts'
import { parseAmount } from '#domain/money/money.ts'
import { noteWith, type RowCells } from '#exchange/csv/rowCells.ts'
import { oneLine, shortened } from '#exchange/csv/words.ts'
import { TEXT_LIMITS } from '#records/fields.ts'
import { FLOW_STATUSES, type Flow, type FlowStatus } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** What a row says of its flow. An empty cell says nothing. */
export interface FlowCells {
  /** The kind its words name; `null` where they name none we know. */
  readonly kind: FlowKind | null
  /** The words as they stand, by which the same flow is found again. */
  readonly kindWord: string
  readonly label: string
  readonly mutual: boolean
  readonly fields: Partial<Flow>
}

/** Reads all but the ends. A fault is a sentence for the whole row. */
export function readFlowCells(cells: RowCells, currency: string): FlowCells | { readonly fault: string } {
  const amountMinor = readAmount(cells, currency)
  if (typeof amountMinor === 'object' && amountMinor !== null) return amountMinor
  const [weight, status] = [readWeight(cells), readStatus(cells)]
  const [kindWord, label] = [oneLine(cells.fitting('kind', 'line')), oneLine(cells.fitting('label', 'line'))]
  const kind = flowKindFromWord(kindWord || label)
  if (kind === null && kindWord !== '' && label !== '' && kindWord !== label)
    cells.keptNotes.push({ column: cells.column('kind'), value: kindWord })
  return {
    kind,
    kindWord,
    label,
    mutual: bareWord(cells.text('direction')) === 'mutual',
    fields: {
      ...(label === '' ? {} : { label }),
      ...(amountMinor === null ? {} : { amountMinor, amountSource: 'typed' as const }),
      ...(weight === null ? {} : { weight }),
      ...(status === null ? {} : { status }),
    },
  }
}

/** The note of the flow after the row: its own text and the columns kept in it. */
export function flowNote(cells: RowCells, before: string): string {
  const note = noteWith(cells.fitting('note', 'note') || before, cells.keptNotes)
  if (note.length <= TEXT_LIMITS.note) return note
  cells.remark('note', 'the note would be too long, left as it was')
  return before
}

/** Minor units, or `null` where the cell gives no amount. A negative one is a fault of the row (E_NEGATIVE_AMOUNT). */
function readAmount(cells: RowCells, currency: string): number | null | { fault: string } {
  const text = cells.text('amount')
  if (text === '' || /^[-–—]$/.test(text)) return null
  const amount = parseAmount(text, currency)
  if ('minor' in amount) return amount.minor
  if (/^[^\d]*[-−–(][^\d]*[\d.,]*\d/.test(text))
    return { fault: `The amount “${shortened(text, 30)}” is negative: turn the arrow instead.` }
  cells.keepInstead('amount', `is no amount in ${currency}`)
  return null
}

function readWeight(cells: RowCells): number | null {
  const text = cells.text('weight')
  if (text === '') return null
  const weight = Number(text.replace(',', '.'))
  if (Number.isInteger(weight) && weight >= 1 && weight <= 5) return weight
  cells.keepInstead('weight', 'is not 1 to 5')
  return null
}

function readStatus(cells: RowCells): FlowStatus | null {
  const word = bareWord(cells.text('status'))
  if (word === '') return null
  const status = FLOW_STATUSES.find((status) => status === (STATUS_WORDS[word] ?? word)) ?? null
  if (status === null) cells.keepInstead('status', `is none of ${FLOW_STATUSES.join(', ')}`)
  return status
}

const STATUS_WORDS: Readonly<Record<string, FlowStatus>> = {
  current: 'active',
  live: 'active',
  future: 'planned',
  plan: 'planned',
  past: 'ended',
  closed: 'ended',
}
