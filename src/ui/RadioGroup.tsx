import { useId, type ReactNode } from 'react'
import css from '#ui/Field.module.css'
import { classNames } from '#ui/classNames.ts'

export interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly RadioOption<Value>[]
  readonly onChange: (value: Value) => void
  /** One below the other, in a row, as cards, or as a bar of short words. */
  readonly look?: 'list' | 'row' | 'cards' | 'bar' | undefined
  readonly hideLabel?: boolean | undefined
  readonly disabled?: boolean | undefined
}

/** Native radio buttons named by their labels. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, value, options, look = 'list', hideLabel = false, disabled } = props
  const name = useId()
  return (
    <fieldset className={css['group']} disabled={disabled}>
      <legend className={hideLabel ? 'visually-hidden' : css['label']}>{label}</legend>
      <div className={classNames(css['choices'], css[look])}>
        {options.map((option) => (
          <RadioChoice
            key={option.value}
            name={name}
            option={option}
            checked={option.value === value}
            onPick={() => props.onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface RadioChoiceProps {
  readonly name: string
  readonly option: RadioOption<string>
  readonly checked: boolean
  readonly onPick: () => void
}

function RadioChoice({ name, option, checked, onPick }: RadioChoiceProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <label className={css['choice']} htmlFor={id}>
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        aria-label={option.label}
        aria-describedby={option.hint ? hintId : undefined}
        onChange={onPick}
      />
      <span className={css['choiceText']}>
        {option.label}
        {option.hint && (
          <span id={hintId} className={css['choiceHint']}>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  )
}
