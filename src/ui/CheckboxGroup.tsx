import css from '#ui/Field.module.css'
import { classNames } from '#ui/classNames.ts'
import { Checkbox } from '#ui/Checkbox.tsx'

export interface CheckboxGroupProps<Value extends string> {
  readonly label: string
  readonly value: readonly Value[]
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** Called with the values ticked, in the order of the options. */
  readonly onChange: (value: readonly Value[]) => void
}

/** Tick boxes for a list of values. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const ticked = new Set(props.value)
  function tick(value: Value, on: boolean): void {
    const next = props.options.map((option) => option.value)
    props.onChange(next.filter((other) => (other === value ? on : ticked.has(other))))
  }
  return (
    <fieldset className={css['group']}>
      <legend className={css['label']}>{props.label}</legend>
      <div className={classNames(css['choices'], css['row'])}>
        {props.options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={ticked.has(value)}
            onChange={(on) => tick(value, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
