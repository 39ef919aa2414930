import type { Command } from '#commands/command.ts'
import { PARTNER_GONE } from '#commands/setScorecardFigures.ts'
import { textFault } from '#commands/textFault.ts'
import { dayFault } from '#domain/calendar/dayFault.ts'
import { isNpsScore } from '#domain/metrics/nps.ts'
import { newSurveyAnswer } from '#records/surveyAnswer.ts'

/** Records how likely a partner, or with null an unnamed one, is to recommend us: 0 to 10, today unless told otherwise. */
export function addSurveyAnswer(
  participantId: string | null,
  score: number,
  on?: string,
  note = '',
): Command {
  return (edit, { newId, today }) => {
    if (participantId !== null && !edit.find('participant', participantId)) return { refused: PARTNER_GONE }
    if (!isNpsScore(score)) return { refused: 'An answer is a whole number from 0 to 10.' }
    const answeredOn = on ?? today
    const dayIsNone = dayFault(answeredOn, 'on')
    if (dayIsNone) return { refused: dayIsNone.fault }
    const fault = textFault('A note', note, 'note')
    if (fault !== null) return { refused: fault }
    edit.put(newSurveyAnswer({ id: newId('surveyAnswer'), participantId, answeredOn, score, note }))
    return { label: 'record an answer of the survey' }
  }
}
