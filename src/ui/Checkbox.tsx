import { useId, type ReactNode } from 'react'
import css from '#ui/Field.module.css'

export interface CheckboxProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
}

export function Checkbox({ label, checked, onChange, hint, disabled }: CheckboxProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <label className={css['choice']} htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={css['choiceText']}>
        {label}
        {hint && (
          <span id={hintId} className={css['choiceHint']}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
