import css from '#panels/fit/room/Turn.module.css'
import { ratingGuide } from '#domain/fit/ratingGuide.ts'
import type { QuestionOrder, RoomQuestion } from '#domain/fit/roomCells.ts'
import { CellHeading } from '#panels/fit/room/CellHeading.tsx'
import room from '#panels/fit/room/Room.module.css'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { anchorOf } from '#panels/fit/room/roomWords.ts'
import type { OneTurn } from '#panels/fit/room/useTurn.ts'
import { classNames } from '#ui/classNames.ts'

interface Props {
  readonly question: RoomQuestion
  readonly order: QuestionOrder
  readonly turn: OneTurn
}

/** One question with what earns a 1, a 3 and a 5. */
export function QuestionCard({ question, order, turn: { place, own, give, go } }: Props) {
  const { partner, criterion } = question
  return (
    <div className={classNames(room['card'], css['card'])}>
      <CellHeading partner={partner} criterion={criterion} first={order} />
      <div className={css['scale']} role="group" aria-label="Your number">
        {[1, 2, 3, 4, 5].map((value) => (
          <button
            key={value}
            type="button"
            className={css['value']}
            aria-pressed={own === value}
            aria-label={[String(value), ratingGuide(criterion, value)].filter(Boolean).join(': ')}
            onClick={() => give(value)}
          >
            <span className={css['digit']}>{value}</span>
            <span className={css['guide']}>{anchorOf(criterion, value)}</span>
            {own === value && <span className={css['own']}>Your answer</span>}
          </button>
        ))}
      </div>
      <div className={room['deeds']}>
        <RoomButton keyName="←" disabled={place === 0} onClick={() => go(place - 1)}>
          Back
        </RoomButton>
        <RoomButton keyName="N" aria-pressed={own === 'na'} onClick={() => give('na')}>
          {own === 'na' ? 'Does not apply (your answer)' : 'Does not apply'}
        </RoomButton>
        <RoomButton keyName="Space" onClick={() => go(place + 1)}>
          Skip
        </RoomButton>
      </div>
      <p className={css['hint']}>
        Keys 1 to 5 answer and go on, 0 or N does not apply, Space skips, arrows go back and forth, Backspace
        takes an answer back.
      </p>
    </div>
  )
}
