import type { Command } from '#commands/command.ts'
import { PARTNER_GONE, type QuarterKey, writeCard } from '#commands/setScorecardFigures.ts'
import { textFault } from '#commands/textFault.ts'

/** Sets the note of a partner's quarter. */
export function setScorecardNote(participantId: string, quarter: QuarterKey, text: string): Command {
  return (edit) => {
    const participant = edit.find('participant', participantId)
    if (!participant) return { refused: PARTNER_GONE }
    const note = text.trim()
    const fault = textFault('A note', note, 'note')
    if (fault !== null) return { refused: fault }
    writeCard(edit, participantId, quarter, { note })
    return { label: `write a note on the scorecard of ${participant.name}` }
  }
}
