import * as z from 'zod/mini'
import { lineText, recordId } from '#records/fields.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'

/** Whether partners of one role are required in one region and segment; `null` where that dimension is not asked for. */
export interface CoverageNeed {
  readonly id: string
  readonly type: 'coverageNeed'
  readonly role: ParticipantKind
  readonly region: string | null
  readonly segment: string | null
  /** `false` says that nobody is needed there, which is not the same as never having been asked. */
  readonly required: boolean
}

export const coverageNeedSchema = z.looseObject({
  id: recordId,
  type: z.literal('coverageNeed'),
  role: z.enum(PARTICIPANT_KINDS),
  region: z.nullable(lineText),
  segment: z.nullable(lineText),
  required: z.boolean(),
})

/** Made of its parts, so that two tabs that answer for the same place write the same record. */
export function coverageNeedId({
  role,
  region,
  segment,
}: Pick<CoverageNeed, 'role' | 'region' | 'segment'>): string {
  return `coverageNeed:${role}|${region ?? ''}|${segment ?? ''}`
}
