import { useEffect, useRef, type RefObject } from 'react'
import css from '#panels/fit/profile/CriteriaPanel.module.css'
import { CriterionFields } from '#panels/fit/profile/CriterionFields.tsx'
import { rowButtonId } from '#panels/fit/profile/useCriterionMoves.ts'
import { WeightInput } from '#panels/fit/profile/WeightInput.tsx'
import type { Criterion } from '#records/criterion.ts'
import { useSession } from '#store/hooks.ts'
import { RowGrip } from '#ui/RowGrip.tsx'
import rows from '#ui/rowDrag.module.css'

interface Props {
  readonly criterion: Criterion
  /** Shows its fields too. */
  readonly open: boolean
  /** Its weight while the slider moves, else the one it has. */
  readonly previewed: number
  /** `null` while every weight is 0. */
  readonly sharePct: number | null
  readonly scaleEnd: number
  onPreview(weight: number | null): void
  onDragStart(): void
  onDragEnd(): void
}

/** One criterion of the list. Alt with the arrow keys moves it; the list answers them. */
export function CriterionRow(props: Props) {
  const { criterion, open, previewed, sharePct, scaleEnd, onPreview, onDragStart, onDragEnd } = props
  const session = useSession()
  const row = useRef<HTMLDivElement>(null)
  useShownWhenOpen(row, open)
  const state = stateWords({ ...criterion, weight: previewed })
  return (
    <div ref={row} className={rows['card']} data-open={open || undefined}>
      <div className={css['line']}>
        <RowGrip text={criterion.name} onDragStart={onDragStart} onDragEnd={onDragEnd} />
        <button
          type="button"
          id={rowButtonId(criterion.id)}
          className={css['fold']}
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => session.lookAt('fit', { editingCriteria: open ? 'list' : { id: criterion.id } })}
        >
          <span className={css['name']}>{criterion.name}</span>
          {state !== '' && <span className={css['state']}>{state}</span>}
        </button>
        <WeightInput
          criterion={criterion}
          previewed={previewed}
          sharePct={sharePct}
          scaleEnd={scaleEnd}
          onPreview={onPreview}
        />
      </div>
      {open && <CriterionFields criterion={criterion} />}
    </div>
  )
}

/** Opened from its name in the matrix it comes into view and gets the focus; opened here it has both already. */
function useShownWhenOpen(row: RefObject<HTMLDivElement | null>, open: boolean): void {
  useEffect(() => {
    if (!open || !row.current) return
    row.current.scrollIntoView({ block: 'nearest' })
    if (!row.current.contains(document.activeElement)) row.current.querySelector('button')?.focus()
  }, [row, open])
}

function stateWords({ weight, knockoutMin }: Criterion): string {
  return [
    ...(weight === 0 ? ['switched off'] : []),
    ...(knockoutMin === null ? [] : [`out below ${knockoutMin}`]),
  ].join(' · ')
}
