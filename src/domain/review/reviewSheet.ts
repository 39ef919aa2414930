import { lastClosedQuarter } from '#domain/calendar/quarterKey.ts'
import { type Quarter, quartersUpTo } from '#domain/calendar/quarter.ts'
import { fitReader } from '#domain/fit/fitReader.ts'
import { partnerYears, type PartnerYear } from '#domain/incentives/partnerYears.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import type { Fit } from '#domain/ipp/fit.ts'
import { type PartnerLife, partnerLife } from '#domain/lifecycle/partnerLife.ts'
import { tasksOf } from '#domain/playbooks/taskList.ts'
import { type ScorecardBook, scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { scorecardRow, type ScorecardRow } from '#domain/scorecard/scorecardRow.ts'
import { type JointValue, jointValueId } from '#records/jointValue.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Task } from '#records/task.ts'

/** All that is talked over in a quarterly review with one partner. */
export interface ReviewSheet {
  readonly participant: Participant
  readonly currency: string
  readonly tierName: string | null
  readonly life: PartnerLife
  /** Null where there is no round of scoring. */
  readonly fit: Fit | null
  /** What it sells and takes in a year under the current programme; null where it has no tier of it. */
  readonly year: PartnerYear | null
  /** Four quarters, oldest first. */
  readonly cards: readonly ScorecardRow[]
  readonly openTasks: readonly Task[]
  /** Null where nothing is written. */
  readonly jointValue: JointValue | null
}

/** The sheet of a partner up to a quarter; null where it is gone or no partner. */
export function reviewSheet(
  records: Records,
  participantId: string,
  today: string,
  last?: Quarter,
): ReviewSheet | null {
  const life = partnerLife(records, participantId, today)
  if (!life) return null
  const { participant } = life
  const book = scorecardBook(records)
  const programme = currentProgramme(records)
  return {
    participant,
    currency: book.currency,
    tierName: records.find('tier', participant.tierId ?? '')?.name ?? null,
    life,
    fit: fitReader(records)?.fitOf(participant) ?? null,
    year: programme ? (partnerYears(records, programme.id).get(participantId) ?? null) : null,
    cards: cardsUpTo(book, participant, last ?? lastClosedQuarter(today, book.fiscalStartMonth)),
    openTasks: tasksOf(records, participantId).filter(({ state }) => state === 'open'),
    jointValue: records.find('jointValue', jointValueId(participantId)) ?? null,
  }
}

function cardsUpTo(book: ScorecardBook, participant: Participant, last: Quarter): readonly ScorecardRow[] {
  return quartersUpTo(last, 4, book.fiscalStartMonth).map((quarter) =>
    scorecardRow(book, participant, quarter),
  )
}
