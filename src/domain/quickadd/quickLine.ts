import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/** Something given, before it is known to whom. */
export type QuickFlow = Pick<Flow, 'kind' | 'label' | 'amountMinor'>

/** A stretch of the line that was not understood; `at` is its place in the line. */
export interface Remainder {
  readonly text: string
  readonly at: number
  readonly why: string | null
}

/** Places in a line, the end not counted in. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A line of quick add as it was understood. Nothing of it is lost: what is in no other field is in `rest`. */
export interface QuickLine {
  readonly text: string
  /** Empty where the line names nobody. */
  readonly name: string
  /** `null` where the line does not say it. */
  readonly kind: ParticipantKind | null
  readonly fields: Partial<
    Pick<
      Participant,
      'kindText' | 'furtherKinds' | 'regions' | 'segments' | 'tags' | 'owner' | 'note' | 'gives' | 'gets'
    >
  >
  /** The second participant of "Acme -> Globex: referrals". */
  readonly other: string | null
  /** Which ways something is said to flow between the two where nothing says what. */
  readonly unsaid: { readonly gives: boolean; readonly returns: boolean }
  readonly gives: readonly QuickFlow[]
  readonly returns: readonly QuickFlow[]
  readonly rest: readonly Remainder[]
  /** What was taken up; between these and `rest` lie only signs and spaces. */
  readonly understood: readonly Stretch[]
}
