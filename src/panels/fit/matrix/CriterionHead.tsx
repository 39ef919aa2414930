import css from '#panels/fit/matrix/Matrix.module.css'
import { shareText, weightScaleEnd } from '#domain/fit/weightShares.ts'
import type { Criterion } from '#records/criterion.ts'
import { useSession } from '#store/hooks.ts'
import { Slider } from '#ui/Slider.tsx'

/** A criterion's name; pressed, it opens the editor of criteria there. */
export function CriterionName({ criterion }: { readonly criterion: Criterion }) {
  const session = useSession()
  const { id, name, knockoutMin } = criterion
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css['criterion']}
      title={`Edit ${name}`}
      onClick={() => session.lookAt('fit', { editingCriteria: { id } })}
    >
      {name}
      {knockoutMin !== null && <span className={css['minimum']}>min {knockoutMin}</span>}
    </button>
  )
}

export interface WeightDeeds {
  preview(criterionId: string, weight: number | null): void
  commit(criterionId: string, weight: number): void
}

interface WeightSliderProps {
  readonly criterion: Criterion
  readonly criteria: readonly Criterion[]
  /** Percent of the total, as it is being tried. */
  readonly sharePct: number | undefined
  readonly deeds: WeightDeeds
  /** Drawn as a bar, for a picture: the parts of a slider cannot be. */
  readonly still: boolean
}

/** A criterion's weight, and what share of the total it is. */
export function WeightSlider({ criterion, criteria, sharePct, deeds, still }: WeightSliderProps) {
  const { id, name, weight } = criterion
  const end = weightScaleEnd(criteria)
  const share = sharePct === undefined ? '–' : shareText(sharePct)
  return (
    <span className={css['weight']}>
      {still ? (
        <span className={css['track']}>
          <span className={css['filled']} style={{ width: `${(100 * weight) / end}%` }} />
        </span>
      ) : (
        <Slider
          label={`Weight of ${name}`}
          tabIndex={-1}
          value={weight}
          max={end}
          valueText={`${weight}, ${share} of the total`}
          onPreview={(value) => deeds.preview(id, value)}
          onCommit={(value) => deeds.commit(id, value)}
        />
      )}
      <span className={css['share']}>{share}</span>
    </span>
  )
}
