import { useEffect, useState } from 'react'
import { setVotes } from '#commands/setVotes.ts'
import type { RoomQuestion } from '#domain/fit/roomCells.ts'
import type { RatingValue } from '#records/rating.ts'
import type { Scorer } from '#records/scorer.ts'
import { voteId } from '#records/vote.ts'
import { useDerived, useDispatch, useOpenMap, useSession } from '#store/hooks.ts'

export interface OneTurn {
  /** `undefined` once the last one is behind. */
  readonly question: RoomQuestion | undefined
  /** Counted from 0; the number of questions once the last one is behind. */
  readonly place: number
  /** What this person gave to the question, to be seen when they come back to it. */
  readonly own: RatingValue
  /** How many questions this person has answered. */
  readonly answered: number
  give(value: RatingValue): void
  go(place: number): void
  goToOpen(): void
}

/** Where one person is among their questions. It begins at the first open one, so a turn broken off goes on there. */
export function useTurn(scorer: Scorer, questions: readonly RoomQuestion[]): OneTurn {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const given = useDerived((records) =>
    questions.map(
      ({ partner, criterion }) =>
        records.find('vote', voteId(scorer.id, partner.id, criterion.id))?.value ?? null,
    ),
  )
  const [at, setAt] = useState(() => firstOpen(given))
  // All that was given in one turn is one undo step, and nothing given later joins it.
  useEffect(() => () => map.closeStep(), [map])
  // Partners and criteria may go while somebody scores.
  const place = Math.min(at, questions.length)
  const question = questions[place]

  function give(value: RatingValue): void {
    if (!question) return
    const cell = { participantId: question.partner.id, criterionId: question.criterion.id, value }
    if (!dispatch(setVotes(scorer.id, [cell]))) return
    // Nothing says the number aloud: the room listens.
    if (value === null) session.announce('Answer taken back.')
    else setAt(place + 1)
  }

  return {
    question,
    place,
    own: given[place] ?? null,
    answered: given.filter((value) => value !== null).length,
    give,
    go: (to) => setAt(Math.max(0, Math.min(to, questions.length))),
    goToOpen: () => setAt(firstOpen(given)),
  }
}

function firstOpen(given: readonly RatingValue[]): number {
  const open = given.indexOf(null)
  return open === -1 ? given.length : open
}
