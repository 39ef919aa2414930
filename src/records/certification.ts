import * as z from 'zod/mini'
import { civilDate, noteText, recordId } from '#records/fields.ts'

/** People of a partner who were certified on a day. */
export interface CertificationRecord {
  readonly id: string
  readonly type: 'certification'
  readonly participantId: string
  readonly people: number
  readonly on: string | null
  readonly note: string
}

export const certificationSchema = z.looseObject({
  id: recordId,
  type: z.literal('certification'),
  participantId: recordId,
  people: z.int().check(z.gte(1), z.lte(100_000)),
  on: civilDate,
  note: noteText,
})

export function newCertification(
  given: Pick<CertificationRecord, 'id' | 'participantId'> & Partial<CertificationRecord>,
): CertificationRecord {
  return { type: 'certification', people: 1, on: null, note: '', ...given }
}
