import { type Command, counted, type Edit } from '#commands/command.ts'
import { TIER_GONE } from '#commands/programmeThere.ts'
import { TIER_FIELDS, type TierField } from '#domain/incentives/programmeFields.ts'
import { readCell } from '#domain/incentives/readCell.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** A cell of the tier table and its new text. */
export interface TierCell {
  readonly tierId: string
  readonly field: TierField
  readonly text: string
}

/**
 * Sets cells of the tier table as one step: a typed cell, a dragged rate, a paste. One that cannot be read refuses all
 * of them, in a sentence that names tier and cell.
 */
export function setTierCells(programmeId: string, cells: readonly TierCell[]): Command {
  return (edit) => {
    for (const cell of cells) {
      const fault = setCell(edit, programmeId, cell)
      if (fault !== null) return { refused: fault }
    }
    const [first] = cells
    if (!first) return { refused: 'There is nothing to set here.' }
    const title = TIER_FIELDS[first.field].title.toLowerCase()
    return {
      label:
        cells.length === 1
          ? `change the ${title} of ${tierName(edit, first.tierId)}`
          : `change ${counted(cells.length, 'cell')} of the tier table`,
    }
  }
}

function setCell(edit: Edit, programmeId: string, { tierId, field, text }: TierCell): string | null {
  const id = tierTermsId(programmeId, tierId)
  if (!edit.find('tierTerms', id)) return TIER_GONE
  const read = readCell(text, TIER_FIELDS[field], currencyOf(edit.records))
  if ('fault' in read) return `${tierName(edit, tierId)}: ${read.fault}`
  edit.update('tierTerms', id, { [field]: read.value })
  return null
}

function tierName(edit: Edit, tierId: string): string {
  return edit.find('tier', tierId)?.name ?? 'A tier'
}
