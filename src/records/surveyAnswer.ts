import * as z from 'zod/mini'
import { noteText, recordId } from '#records/fields.ts'

/** A partner's answer to "how likely are you to recommend working with us", 0 to 10. */
export interface SurveyAnswer {
  readonly id: string
  readonly type: 'surveyAnswer'
  /** Null for an anonymous answer. */
  readonly participantId: string | null
  readonly answeredOn: string
  readonly score: number
  readonly note: string
}

export const surveyAnswerSchema = z.looseObject({
  id: recordId,
  type: z.literal('surveyAnswer'),
  participantId: z.nullable(recordId),
  answeredOn: z.iso.date(),
  score: z.int().check(z.gte(0), z.lte(10)),
  note: noteText,
})

export function newSurveyAnswer(
  given: Pick<SurveyAnswer, 'id' | 'answeredOn' | 'score'> & Partial<SurveyAnswer>,
): SurveyAnswer {
  return { type: 'surveyAnswer', participantId: null, note: '', ...given }
}
