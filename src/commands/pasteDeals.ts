import { type Command, counted } from '#commands/command.ts'
import { addDeal } from '#commands/addDeal.ts'
import { dealRows } from '#domain/incentives/dealRows.ts'

/** Takes deals pasted from a spreadsheet (rows of cells) as one step; one bad cell refuses all, naming row and column. */
export function pasteDeals(table: readonly (readonly string[])[]): Command {
  return (edit, context) => {
    const read = dealRows(table, edit.records)
    if ('fault' in read) return { refused: read.fault }
    for (const row of read.rows) {
      const added = addDeal(row)(edit, context)
      if ('refused' in added) return { refused: `${row.name}: ${added.refused}` }
    }
    return { label: `paste ${counted(read.rows.length, 'deal')}` }
  }
}
