import type { Command } from '#commands/command.ts'
import { PROGRAMME_GONE } from '#commands/programmeThere.ts'
import { PROGRAMME_FIELDS, type ProgrammeField } from '#domain/incentives/programmeFields.ts'
import { readCell } from '#domain/incentives/readCell.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'

/** Sets one field of a programme from the text of its cell; bad text is refused in a sentence that names the cell. */
export function setProgrammeCell(id: string, field: ProgrammeField, text: string): Command {
  return (edit) => {
    const programme = edit.find('programme', id)
    if (!programme) return { refused: PROGRAMME_GONE }
    const read = readCell(text, PROGRAMME_FIELDS[field], currencyOf(edit.records))
    if ('fault' in read) return { refused: read.fault }
    edit.update('programme', id, { [field]: read.value })
    return { label: `change ${PROGRAMME_FIELDS[field].title.toLowerCase()} of ${programme.name}` }
  }
}
