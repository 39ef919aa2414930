import type { Command } from '#commands/command.ts'
import { PARTNER_GONE } from '#commands/setScorecardFigures.ts'
import { textFault } from '#commands/textFault.ts'
import { dayFault } from '#domain/calendar/dayFault.ts'
import { stageHistory } from '#domain/lifecycle/stageHistory.ts'
import { newStageEntry, type StageOrEnd } from '#records/stageEntry.ts'

/**
 * Moves a partner to a stage, today unless told otherwise, and keeps the history; `ended` ends the partnership. A day
 * before the last move is refused, because the history would no longer say where the partner stands.
 */
export function moveToStage(participantId: string, stage: StageOrEnd, since?: string, note = ''): Command {
  return (edit, { today }) => {
    const participant = edit.find('participant', participantId)
    if (!participant) return { refused: PARTNER_GONE }
    const day = since ?? today
    const dayIsNone = dayFault(day, 'on')
    if (dayIsNone) return { refused: dayIsNone.fault }
    const latest = stageHistory(edit.records, participantId).at(-1)
    if (latest && day < latest.since)
      return {
        refused: `${participant.name} has moved on ${latest.since} already; choose a day from then on.`,
      }
    const fault = textFault('A note', note, 'note')
    if (fault !== null) return { refused: fault }
    if (latest?.stage === stage && participant.stage === (stage === 'ended' ? null : stage) && note === '')
      return { label: `move ${participant.name} to ${stage}` }
    edit.put(newStageEntry({ participantId, stage, since: day, note }))
    edit.update('participant', participantId, { stage: stage === 'ended' ? null : stage })
    return {
      label:
        stage === 'ended'
          ? `end the partnership with ${participant.name}`
          : `move ${participant.name} to ${stage}`,
    }
  }
}
