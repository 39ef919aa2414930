import { useId } from 'react'
import { setTarget, type TargetKey } from '#commands/setTarget.ts'
import { typedText } from '#domain/figures/typedText.ts'
import type { Unit } from '#domain/figures/unit.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import css from '#panels/scorecards/overview/targets/Targets.module.css'
import { targetId } from '#records/target.ts'
import { useDerived, useRecord, useSave } from '#store/hooks.ts'
import { aboutId, FieldNote } from '#ui/Field.tsx'
import { useDraft } from '#ui/useDraft.ts'

interface TargetInputProps {
  readonly target: TargetKey
  readonly title: string
  readonly unit: Unit
  /** What holds as long as nothing is typed here; `null` is no target. */
  readonly otherwise: number | null
}

/** What a figure should reach, typed where it stands; empty takes what holds otherwise. */
export function TargetInput({ target, title, unit, otherwise }: TargetInputProps) {
  const id = useId()
  const save = useSave()
  const currency = useDerived(currencyOf)
  const value = useRecord('target', targetId(target))?.value ?? null
  const shown = typedText(value, unit, currency)
  const draft = useDraft(shown, (text, leaving) => save(setTarget(target, text), leaving))
  return (
    <span className={css['input']}>
      <input
        id={id}
        className={css['field']}
        aria-label={`Target of ${title}`}
        aria-invalid={draft.problem !== null || undefined}
        aria-describedby={draft.problem === null ? undefined : aboutId(id)}
        placeholder={typedText(otherwise, unit, currency) || 'none'}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit()
          if (event.key !== 'Escape') return
          // Else the Esc that gives up one target would close the dialog as well.
          if (draft.changed) event.stopPropagation()
          draft.restore()
        }}
      />
      <FieldNote id={id} problem={draft.problem} />
    </span>
  )
}
