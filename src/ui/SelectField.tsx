import { ChevronDown } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { aboutId, Field } from '#ui/Field.tsx'
import css from '#ui/Field.module.css'
import { classNames } from '#ui/classNames.ts'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean | undefined
}

export interface SelectOptionGroup {
  readonly label: string
  readonly options: readonly SelectOption[]
}

export interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (SelectOption | SelectOptionGroup)[]
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly problem?: string | null | undefined
  readonly disabled?: boolean | undefined
  readonly className?: string | undefined
}

/** The platform's own select: it is the one that works with every keyboard, touch screen and reader. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, options, hint, problem, disabled, className } = props
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} problem={problem} className={className}>
      <span className={css['picker']}>
        <select
          id={id}
          className={classNames(css['control'], css['pick'])}
          value={value}
          disabled={disabled}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || hint ? aboutId(id) : undefined}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(option)
            ),
          )}
        </select>
        <ChevronDown className={css['arrow']} aria-hidden />
      </span>
    </Field>
  )
}

function optionElement({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
