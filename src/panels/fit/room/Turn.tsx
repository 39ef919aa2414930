import { useMemo } from 'react'
import room from '#panels/fit/room/Room.module.css'
import css from '#panels/fit/room/Turn.module.css'
import { setScorerField } from '#commands/setScorerField.ts'
import { roomQuestions, type QuestionOrder, type RoomQuestion } from '#domain/fit/roomCells.ts'
import { QuestionCard } from '#panels/fit/room/QuestionCard.tsx'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { TurnEnd } from '#panels/fit/room/TurnEnd.tsx'
import { useRoomKeys, valueKeys } from '#panels/fit/room/useRoomKeys.ts'
import type { Scope } from '#panels/fit/room/useScope.ts'
import { useTurn, type OneTurn } from '#panels/fit/room/useTurn.ts'
import type { Scorer } from '#records/scorer.ts'
import { useDispatch } from '#store/hooks.ts'
import { Progress } from '#ui/Progress.tsx'
import { Segmented } from '#ui/Segmented.tsx'

interface Props {
  readonly scorer: Scorer
  readonly scope: Scope
  readonly order: QuestionOrder
  readonly onOrder: (order: QuestionOrder) => void
  readonly onPause: () => void
  readonly onDone: () => void
}

/**
 * One person's turn: a question at a time, answered by one key, and on to the next. Nothing of the others is read here,
 * and an answer leaves the screen as it is given, so that the room cannot see it either.
 */
export function Turn({ scorer, scope: { partners, criteria }, order, onOrder, onPause, onDone }: Props) {
  const dispatch = useDispatch()
  const questions = useMemo(() => roomQuestions(partners, criteria, order), [partners, criteria, order])
  const turn = useTurn(scorer, questions)
  const { question, place } = turn
  useRoomKeys(keysOf(turn, onPause))

  function done(): void {
    if (dispatch(setScorerField(scorer.id, 'done', true))) onDone()
  }

  function turnTo(next: QuestionOrder): void {
    const again = roomQuestions(partners, criteria, next)
    if (question) turn.go(again.findIndex((other) => isSame(other, question)))
    onOrder(next)
  }

  return (
    <section className={room['stage']} aria-label={`${scorer.name}’s turn`}>
      <header className={room['head']}>
        <p className={css['who']}>{scorer.name}</p>
        <div className={css['progress']}>
          <Progress
            label={question ? `Question ${place + 1} of ${questions.length}` : 'All questions seen'}
            value={questions.length === 0 ? 1 : turn.answered / questions.length}
          />
        </div>
        <Segmented label="Order of the questions" value={order} segments={ORDERS} onChange={turnTo} />
        <RoomButton keyName="Esc" onClick={onPause}>
          Pause
        </RoomButton>
        <RoomButton tone={question ? 'plain' : 'primary'} onClick={done}>
          Done
        </RoomButton>
      </header>
      {question ? (
        <QuestionCard question={question} order={order} turn={turn} />
      ) : (
        <TurnEnd answered={turn.answered} of={questions.length} onOpen={turn.goToOpen} onDone={done} />
      )}
    </section>
  )
}

const ORDERS = [
  { value: 'partner', label: 'Partner by partner' },
  { value: 'criterion', label: 'Criterion by criterion' },
] as const

function keysOf({ question, place, give, go }: OneTurn, pause: () => void) {
  const back = () => go(place - 1)
  const on = () => go(place + 1)
  return {
    ...(question && valueKeys(give)),
    ...(question && { ' ': on, backspace: () => give(null), delete: () => give(null) }),
    arrowleft: back,
    arrowup: back,
    arrowright: on,
    arrowdown: on,
    escape: pause,
  }
}

function isSame(a: RoomQuestion, b: RoomQuestion): boolean {
  return a.partner.id === b.partner.id && a.criterion.id === b.criterion.id
}
