import * as z from 'zod/mini'
import { noteText, recordId } from '#records/fields.ts'
import { STAGES, type Stage } from '#records/participant.ts'

/** A stage of the lifecycle, or that the partnership has ended. */
export type StageOrEnd = Stage | 'ended'
export const STAGES_AND_END: readonly StageOrEnd[] = [...STAGES, 'ended']

/** That a participant came to a stage on a day. The latest one of a participant is where it stands. */
export interface StageEntry {
  readonly id: string
  readonly type: 'stageEntry'
  readonly participantId: string
  readonly stage: StageOrEnd
  readonly since: string
  readonly note: string
}

export const stageEntrySchema = z.looseObject({
  id: recordId,
  type: z.literal('stageEntry'),
  participantId: recordId,
  stage: z.enum(STAGES_AND_END),
  since: z.iso.date(),
  note: noteText,
})

/** Made of participant and day: a second move on the same day corrects the first. */
export function stageEntryId(participantId: string, since: string): string {
  return `stageEntry:${participantId}|${since}`
}

export function newStageEntry(
  given: Pick<StageEntry, 'participantId' | 'stage' | 'since'> & Partial<StageEntry>,
): StageEntry {
  return { id: stageEntryId(given.participantId, given.since), type: 'stageEntry', note: '', ...given }
}
