import { useId } from 'react'
import css from '#panels/fit/profile/CriteriaPanel.module.css'
import { setCriterionField } from '#commands/setCriterionField.ts'
import { shareText } from '#domain/fit/weightShares.ts'
import type { Criterion } from '#records/criterion.ts'
import { useDispatch, useSave } from '#store/hooks.ts'
import { aboutId, FieldNote } from '#ui/Field.tsx'
import { Slider } from '#ui/Slider.tsx'
import { useDraft } from '#ui/useDraft.ts'

interface Props {
  readonly criterion: Pick<Criterion, 'id' | 'name' | 'weight'>
  readonly previewed: number
  readonly sharePct: number | null
  readonly scaleEnd: number
  onPreview(weight: number | null): void
}

/** A weight by slider or as a number, and what it is of the total. */
export function WeightInput({ criterion, previewed, sharePct, scaleEnd, onPreview }: Props) {
  const { id: criterionId, name, weight } = criterion
  const id = useId()
  const save = useSave()
  const dispatch = useDispatch()
  const draft = useDraft(String(previewed), (text, leaving) =>
    save(setCriterionField(criterionId, 'weight', numberOf(text)), leaving),
  )
  const share = sharePct === null ? '–' : shareText(sharePct)
  return (
    <>
      <Slider
        className={css['slider']}
        label={`Weight of ${name}`}
        value={weight}
        max={scaleEnd}
        valueText={`${share} of the total`}
        onPreview={onPreview}
        onCommit={(next) => void dispatch(setCriterionField(criterionId, 'weight', next))}
      />
      <input
        id={id}
        className={css['number']}
        aria-label={`Weight of ${name} as a number`}
        inputMode="decimal"
        aria-invalid={draft.problem !== null || undefined}
        aria-describedby={draft.problem === null ? undefined : aboutId(id)}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit()
          if (event.key !== 'Escape') return
          // Else the Esc that gives up one number would close the panel as well.
          if (draft.changed) event.stopPropagation()
          draft.restore()
        }}
      />
      <output className={css['share']} data-off={previewed === 0 || undefined}>
        {share}
      </output>
      {draft.problem !== null && (
        <div className={css['fault']}>
          <FieldNote id={id} problem={draft.problem} />
        </div>
      )}
    </>
  )
}

/** NaN for what is no number, an empty text included: the command says so in words. */
function numberOf(text: string): number {
  const bare = text.trim().replace(',', '.')
  return bare === '' ? Number.NaN : Number(bare)
}
