import * as z from 'zod/mini'
import { civilDate, coordinate, lineText, nameText, noteText, recordId, words } from '#records/fields.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'

export const MOTIONS = [
  'sell-to',
  'sell-with',
  'sell-through',
  'build-with',
  'market-with',
  'refer',
  'supply',
] as const
export type Motion = (typeof MOTIONS)[number]

export const STAGES = ['identify', 'activate', 'scale', 'expand', 'review'] as const
export type Stage = (typeof STAGES)[number]

/** A company, partner, customer or segment of the map. `x`, `y` are the card's centre in map units. */
export interface Participant {
  readonly id: string
  readonly type: 'participant'
  readonly kind: ParticipantKind
  /** Further roles of the same organisation (rules.md §1: one main kind, any number of further ones). */
  readonly furtherKinds: readonly ParticipantKind[]
  /** The word an import gave where it was no kind we know, kept as it stood. */
  readonly kindText: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly regions: readonly string[]
  readonly segments: readonly string[]
  readonly motions: readonly Motion[]
  readonly stage: Stage | null
  readonly tierId: string | null
  readonly website: string
  readonly owner: string
  readonly tags: readonly string[]
  readonly note: string
  /** What it gives to the ecosystem, and what it gets, in words (the two value fields of the mapping canvas). */
  readonly gives: string
  readonly gets: string
  readonly signedOn: string | null
  /** Strategic value 0–100 set by hand, over the rating (rules.md §4). */
  readonly strategicOverride: number | null
  readonly locked: boolean
}

export const participantSchema = z.looseObject({
  id: recordId,
  type: z.literal('participant'),
  kind: z.enum(PARTICIPANT_KINDS),
  furtherKinds: z.array(z.enum(PARTICIPANT_KINDS)),
  kindText: lineText,
  name: nameText,
  x: coordinate,
  y: coordinate,
  regions: words,
  segments: words,
  motions: z.array(z.enum(MOTIONS)),
  stage: z.nullable(z.enum(STAGES)),
  tierId: z.nullable(recordId),
  website: lineText,
  owner: lineText,
  tags: words,
  note: noteText,
  gives: noteText,
  gets: noteText,
  signedOn: civilDate,
  strategicOverride: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  locked: z.boolean(),
})

export function newParticipant(
  given: Pick<Participant, 'id' | 'kind' | 'name'> & Partial<Participant>,
): Participant {
  return {
    type: 'participant',
    furtherKinds: [],
    kindText: '',
    x: 0,
    y: 0,
    regions: [],
    segments: [],
    motions: [],
    stage: null,
    tierId: null,
    website: '',
    owner: '',
    tags: [],
    note: '',
    gives: '',
    gets: '',
    signedOn: null,
    strategicOverride: null,
    locked: false,
    ...given,
  }
}
