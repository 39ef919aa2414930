import { useState } from 'react'
import css from '#panels/fit/room/Reveal.module.css'
import { setRatingNote } from '#commands/setRatingNote.ts'
import type { RoomCell } from '#domain/fit/roomSpreads.ts'
import { spreadSentence } from '#domain/fit/spreadSentence.ts'
import { CellHeading } from '#panels/fit/room/CellHeading.tsx'
import room from '#panels/fit/room/Room.module.css'
import { RoomButton } from '#panels/fit/room/RoomButton.tsx'
import { SpreadLine } from '#panels/fit/room/SpreadLine.tsx'
import { agreedText, gapText } from '#panels/fit/room/roomWords.ts'
import { useRoomKeys, valueKeys } from '#panels/fit/room/useRoomKeys.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { RatingValue } from '#records/rating.ts'
import { useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'
import { classNames } from '#ui/classNames.ts'

interface Props {
  readonly cell: RoomCell
  readonly evaluation: Evaluation
  readonly onAgree: (value: Exclude<RatingValue, null>) => void
  /** `null` at the first one. */
  readonly onBack: (() => void) | null
  readonly onNext: () => void
}

/** One cell to be talked over: who gave what, and the value the room keeps. */
export function RevealCard({ cell, evaluation, onAgree, onBack, onNext }: Props) {
  const save = useSave()
  const { partner, criterion, spread, rating, agreed } = cell
  const [chosen, setChosen] = useState<RatingValue>(agreed && rating ? rating.value : spread.suggested)
  const { closed } = evaluation
  const agree = () => {
    if (chosen !== null) onAgree(chosen)
  }
  const byHalf = (step: number) => {
    if (typeof chosen === 'number') setChosen(Math.min(5, Math.max(1, chosen + step)))
  }
  useRoomKeys({
    ...(!closed && {
      ...valueKeys(setChosen),
      enter: agree,
      '+': () => byHalf(0.5),
      '-': () => byHalf(-0.5),
    }),
    arrowleft: onBack ?? undefined,
    arrowup: onBack ?? undefined,
    arrowright: onNext,
    arrowdown: onNext,
    ' ': onNext,
  })
  return (
    <div className={classNames(room['card'], css['card'])}>
      <div className={css['top']}>
        <CellHeading partner={partner} criterion={criterion} first="partner" />
        <p className={css['gap']} data-wide={(spread.gap ?? 0) > 1}>
          {gapText(spread)}
        </p>
      </div>
      <p className={css['sentence']}>{spreadSentence(spread)}</p>
      <SpreadLine cell={cell} chosen={chosen} onChoose={closed ? null : setChosen} />
      <p className={css['figures']}>{agreedText(cell)}</p>
      <TextField
        className={css['note']}
        label="Note, kept with the rating"
        multiline
        disabled={closed}
        value={rating?.note ?? ''}
        onCommit={(text, leaving) =>
          save(
            setRatingNote(
              evaluation.id,
              { participantId: partner.id, criterionId: criterion.id },
              text.trim(),
            ),
            leaving,
          )
        }
      />
      <div className={classNames(room['deeds'], css['deeds'])}>
        <RoomButton keyName="←" disabled={!onBack} onClick={() => onBack?.()}>
          Back
        </RoomButton>
        <RoomButton keyName="→" onClick={onNext}>
          {closed ? 'Next' : 'Leave open'}
        </RoomButton>
        {!closed && (
          <RoomButton
            className={css['agree']}
            tone="primary"
            keyName="Enter"
            disabled={chosen === null}
            onClick={agree}
          >
            {chosen === 'na' ? 'Agree: does not apply' : `Agree on ${chosen ?? '–'}`}
          </RoomButton>
        )}
      </div>
    </div>
  )
}
