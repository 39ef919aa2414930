import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import type { Due } from '#domain/lifecycle/proposal.ts'
import type { Participant } from '#records/participant.ts'

/** Something that wants doing, with whom. */
export interface DueLine extends Due {
  readonly participant: Participant
}

/** What is late or due now, the worst first and then by day; what only lies ahead is left out. */
export function dueList(lives: readonly PartnerLife[]): readonly DueLine[] {
  return lives
    .flatMap(({ participant, proposal }) =>
      proposal.due.filter(({ level }) => level !== 'note').map((due) => ({ ...due, participant })),
    )
    .toSorted(byUrgency)
}

/** The one thing to say about a partner on its card: the worst that is due, else what comes next; null where nothing does. */
export function mostUrgent(due: readonly Due[]): Due | null {
  return due.toSorted(byUrgency)[0] ?? null
}

const RANKS: Readonly<Record<Due['level'], number>> = { alarm: 0, warn: 1, note: 2 }

/** What has no day is due now, and comes before what has one. */
function byUrgency(a: Due, b: Due): number {
  const rank = RANKS[a.level] - RANKS[b.level]
  if (rank !== 0 || a.on === b.on) return rank
  return (a.on ?? '') < (b.on ?? '') ? -1 : 1
}
