import { fitReader } from '#domain/fit/fitReader.ts'
import type { LifecycleFacts } from '#domain/lifecycle/checks.ts'
import { type FitFacts, lifecycleFacts } from '#domain/lifecycle/lifecycleFacts.ts'
import { type Proposal, proposal } from '#domain/lifecycle/proposal.ts'
import { daysInStage, inOrder, type Standing, standingOf } from '#domain/lifecycle/stageHistory.ts'
import { type ScorecardBook, scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** Where a partner stands in its life, since when, and what the tool says to it. */
export interface PartnerLife {
  readonly participant: Participant
  readonly standing: Standing
  /** Days in its stage; null where the day it came to it is not known. */
  readonly days: number | null
  readonly facts: LifecycleFacts
  readonly proposal: Proposal
  /** The day of the next review that is planned; null where none is. */
  readonly plannedReviewOn: string | null
}

/** Every partner of the map by name (rules.md §8). Reads the map once. */
export function partnerLives(records: Records, today: string): readonly PartnerLife[] {
  const book = scorecardBook(records)
  return book.partners.map((participant) => lifeOf(records, book, participant, today))
}

/** One partner; null where it is gone or no partner. */
export function partnerLife(records: Records, participantId: string, today: string): PartnerLife | null {
  const book = scorecardBook(records)
  const participant = book.partners.find(({ id }) => id === participantId)
  return participant ? lifeOf(records, book, participant, today) : null
}

function lifeOf(records: Records, book: ScorecardBook, participant: Participant, today: string): PartnerLife {
  const facts = lifecycleFacts(records, book, participant, today, fitFacts(records, participant))
  const standing = standingOf(participant, inOrder(book.recordsOf('stageEntry', participant.id)))
  const planned = book.recordsOf('review', participant.id).flatMap(({ on }) => (on > today ? on : []))
  return {
    participant,
    standing,
    days: daysInStage(standing, today),
    facts,
    proposal: proposal(facts, standing),
    plannedReviewOn: planned.toSorted()[0] ?? null,
  }
}

function fitFacts(records: Records, participant: Participant): FitFacts {
  const verdict = fitReader(records)?.verdictOf(participant)
  return verdict ? { band: verdict.band, coverage: verdict.coverage } : { band: null, coverage: null }
}
