import type { Command } from '#commands/command.ts'
import { PARTNER_GONE, type QuarterKey, writeCard } from '#commands/setScorecardFigures.ts'
import { type ColumnId, columnOf } from '#domain/scorecard/columns.ts'
import { readCell } from '#domain/scorecard/readCell.ts'
import { MAP_ID } from '#records/map.ts'

/** Sets one cell of a scorecard from what was typed; an empty one lets the deals speak again. */
export function setScorecardCell(
  participantId: string,
  quarter: QuarterKey,
  column: ColumnId,
  text: string,
): Command {
  return (edit) => {
    const participant = edit.find('participant', participantId)
    if (!participant) return { refused: PARTNER_GONE }
    const read = readCell(column, text, edit.find('map', MAP_ID)?.currency ?? 'USD')
    if ('fault' in read) return { refused: read.fault }
    writeCard(edit, participantId, quarter, read.fields)
    return { label: `set ${columnOf(column).title.toLowerCase()} of ${participant.name}` }
  }
}
