import { useId, useState } from 'react'
import { setRatings } from '#commands/setRatings.ts'
import type { RatedCriterion } from '#domain/fit/partnerReading.ts'
import { ratingGuide } from '#domain/fit/ratingGuide.ts'
import { shareText } from '#domain/fit/weightShares.ts'
import css from '#panels/fit/inspector/RatingRow.module.css'
import { RatingNote } from '#panels/fit/inspector/RatingNote.tsx'
import { RatingScale } from '#panels/fit/inspector/RatingScale.tsx'
import type { Evaluation } from '#records/evaluation.ts'
import type { RatingValue } from '#records/rating.ts'
import { useDispatch } from '#store/hooks.ts'

interface RatingRowProps {
  readonly row: RatedCriterion
  readonly evaluation: Evaluation
  readonly participantId: string
}

/** One criterion: its weight, its rating, a note, and over them what the number under the pointer or the focus stands for. */
export function RatingRow({
  row: { criterion, sharePct, value },
  evaluation,
  participantId,
}: RatingRowProps) {
  const dispatch = useDispatch()
  const guideId = useId()
  const [looked, setLooked] = useState<RatingValue>(null)
  const cell = { participantId, criterionId: criterion.id }
  const guide = ratingGuide(criterion, looked)
  return (
    <div className={css['row']} data-off={criterion.weight === 0 || undefined}>
      <span className={css['name']}>{criterion.name}</span>
      <span className={css['share']}>{sharePct === null ? '–' : shareText(sharePct)}</span>
      <RatingScale
        name={criterion.name}
        value={value}
        disabled={evaluation.closed}
        guideId={guideId}
        onLook={setLooked}
        onRate={(rating) => void dispatch(setRatings(evaluation.id, [{ ...cell, value: rating }]))}
      />
      <RatingNote criterion={criterion} evaluation={evaluation} participantId={participantId} />
      <p id={guideId} className={css['guide']} hidden={guide === ''}>
        {looked === 'na' ? 'n/a' : looked}: {guide}
      </p>
    </div>
  )
}
