import type { FindingFacts } from '#domain/findings/facts.ts'
import type { CoverageCell } from '#domain/network/coverage.ts'
import type { FlowKind } from '#records/flowKind.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

export const FINDING_GROUPS = [
  'Reach',
  'Fragility',
  'Balance',
  'Conflict',
  'Coverage',
  'Programme health',
  'Data',
] as const
export type FindingGroup = (typeof FINDING_GROUPS)[number]

export type Severity = 'alarm' | 'watch'

/** What somebody can do about a finding, as data: the screen that shows it makes the command. */
export type FindingAction =
  | {
      readonly do: 'addReturnFlow'
      readonly from: string
      readonly to: string
      readonly kind: FlowKind
      /** The flow it would answer. */
      readonly answers: string | null
    }
  | { readonly do: 'setReviewDate'; readonly participants: readonly string[] }
  | { readonly do: 'askForProof'; readonly requests: readonly string[] }
  | { readonly do: 'addSeller'; readonly segment: string; readonly kind: ParticipantKind }
  | { readonly do: 'turnOnRegistration' }
  | { readonly do: 'addGhosts'; readonly cells: readonly CoverageCell[] }
  | { readonly do: 'deleteFlows'; readonly flows: readonly string[] }
  | { readonly do: 'openPlace'; readonly place: 'map' | 'partners' | 'incentives' | 'scorecards' }
  | { readonly do: 'accept' }

/** One thing worth a look, in words. */
export interface Finding {
  /** The same as long as its cause is the same, whatever else changes on the map: an acceptance holds on to it. */
  readonly id: string
  /** Id of its `FindingKind`. */
  readonly kind: string
  readonly group: FindingGroup
  readonly severity: Severity
  /** How much hangs on it, 0–100; only to rank findings of one severity. */
  readonly weight: number
  readonly sentence: string
  /** What usually helps. */
  readonly fix: string
  /** Ids it names, those in the sentence first. */
  readonly participants: readonly string[]
  readonly flows: readonly string[]
  readonly action: FindingAction
}

/** A sort of finding: from facts to findings. What is not known finds nothing. */
export interface FindingKind {
  readonly id: string
  /** Heads many of the kind: "Partners without a recent review". */
  readonly title: string
  readonly group: FindingGroup
  find(facts: FindingFacts): readonly Finding[]
}

/** A whole pattern of running a programme badly (rules.md §9), judged over the whole map. */
export interface AntiPattern extends FindingKind {
  judge(facts: FindingFacts): Judgement | null
}

export interface Judgement {
  readonly severity: Severity
  /** Ids of those it is about; none where it is about the programme. */
  readonly subjects: readonly string[]
}

/** What most findings share: no flow of their own, and accepting as the thing to do. */
export function newFinding(
  { id: kind, group }: Pick<FindingKind, 'id' | 'group'>,
  given: Pick<Finding, 'severity' | 'weight' | 'sentence' | 'fix'> &
    Partial<Finding> & {
      /** What tells its cause from others of the kind; left out where there is but one. */
      readonly cause?: string
    },
): Finding {
  const { cause, ...rest } = given
  return {
    id: cause === undefined ? kind : `${kind}:${cause}`,
    kind,
    group,
    participants: [],
    flows: [],
    action: { do: 'accept' },
    ...rest,
  }
}
