import { counted, type Command } from '#commands/command.ts'
import { itemWords } from '#commands/moveItems.ts'
import { putCopies } from '#commands/putCopies.ts'
import { copiedItems } from '#domain/copies/copiedItems.ts'
import { secondCompanyFault } from '#domain/kinds/companyOf.ts'
import type { Point } from '#domain/layout/geometry.ts'

/**
 * Copies participants with the flows between them, beside the originals; a flow chosen by itself is copied between
 * its own ends. The company is never doubled: flows of the copies join it.
 */
export function duplicateItems(ids: readonly string[], offset: Point = { x: 32, y: 32 }): Command {
  return (edit, context) => {
    const items = copiedItems(edit.records, ids)
    const { participants, flows, notes } = putCopies(edit, context, items, offset)
    if (participants.length + flows.length + notes.length === 0)
      return {
        refused: items.participants.length > 0 ? (secondCompanyFault(edit.records) ?? NOTHING) : NOTHING,
      }
    const originals = [...items.participants.filter(({ kind }) => kind !== 'company'), ...items.notes]
    const what = originals.length > 0 ? itemWords(originals) : counted(flows.length, 'flow')
    return { label: `duplicate ${what}` }
  }
}

const NOTHING = 'What you wanted to duplicate is no longer on the map.'
