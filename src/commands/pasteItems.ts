import { counted, type Command } from '#commands/command.ts'
import { itemWords } from '#commands/moveItems.ts'
import { putCopies } from '#commands/putCopies.ts'
import type { CopiedItems } from '#domain/copies/copiedItems.ts'
import { secondCompanyFault } from '#domain/kinds/companyOf.ts'
import { placeFault, type Point, type Rect } from '#domain/layout/geometry.ts'
import { centreOf } from '#domain/layout/occupied.ts'
import { formatAmount } from '#domain/money/money.ts'
import { TEXT_LIMITS } from '#records/fields.ts'
import type { Flow } from '#records/flow.ts'
import { MAP_ID } from '#records/map.ts'

/**
 * Puts what was copied, from this map or another, with its middle at `at`. Amounts in another currency become
 * unknown, because there is no rate (rules.md §0); the flow's note keeps what they were.
 */
export function pasteItems(items: CopiedItems, at: Point): Command {
  return (edit, context) => {
    const fault = placeFault(at)
    if (fault !== null) return { refused: fault }
    const currency = edit.find('map', MAP_ID)?.currency ?? items.currency
    const flows = items.flows.map((flow) =>
      items.currency === currency ? flow : unpriced(flow, items.currency),
    )
    const middle = centreOf([...items.participants, ...items.notes.map(middleOf)])
    const shift = { x: at.x - middle.x, y: at.y - middle.y }
    const made = putCopies(edit, context, { ...items, flows }, shift)
    if (made.participants.length + made.flows.length + made.notes.length === 0) {
      const company = items.participants.length > 0 ? secondCompanyFault(edit.records) : null
      return { refused: company ?? 'There is nothing in the clipboard that fits this map.' }
    }
    const placed = [...made.participants, ...made.notes]
    const what = placed.length > 0 ? itemWords(placed) : counted(made.flows.length, 'flow')
    return { label: `paste ${what}` }
  }
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function unpriced(flow: Flow, currency: string): Flow {
  const { lowMinor, amountMinor, highMinor } = flow
  const known = [lowMinor, amountMinor, highMinor].filter((minor) => minor !== null)
  if (known.length === 0) return flow
  const was = `Copied from a map in ${currency}: ${known.map((minor) => formatAmount(minor, currency)).join(', ')} a year.`
  const note = (flow.note === '' ? was : `${flow.note}\n${was}`).slice(0, TEXT_LIMITS.note)
  return { ...flow, note, lowMinor: null, amountMinor: null, highMinor: null }
}
