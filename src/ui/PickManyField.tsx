import { Combobox } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { aboutId, Field } from '#ui/Field.tsx'
import css from '#ui/PickManyField.module.css'
import type { SelectOption } from '#ui/SelectField.tsx'
import words from '#ui/WordsField.module.css'

export interface PickManyFieldProps {
  readonly label: string
  /** The options picked; an option may be picked that is no longer offered. */
  readonly value: readonly SelectOption[]
  readonly options: readonly SelectOption[]
  readonly onChange: (values: readonly string[]) => void
  readonly hint?: ReactNode
  readonly placeholder?: string | undefined
}

/** So many are listed at once; typing finds the rest. */
const LISTED = 60

/** Several of many options: typing narrows the list, what is picked stands as chips. */
export function PickManyField(props: PickManyFieldProps) {
  const { label, value, options, onChange, hint, placeholder } = props
  const id = useId()
  return (
    <Combobox.Root
      id={id}
      items={options}
      multiple
      value={[...value]}
      onValueChange={(next: readonly SelectOption[]) => onChange(next.map((option) => option.value))}
      isItemEqualToValue={(a: SelectOption, b: SelectOption) => a.value === b.value}
      itemToStringLabel={(option: SelectOption) => option.label}
      limit={LISTED}
      autoHighlight
    >
      <Field id={id} label={label} hint={hint}>
        <Combobox.Chips className={words['box']}>
          {value.map((option) => (
            <Combobox.Chip key={option.value} className={words['chip']} aria-label={option.label}>
              <span className={words['word']}>{option.label}</span>
              <Combobox.ChipRemove className={words['remove']} aria-label={`Remove ${option.label}`}>
                <X aria-hidden />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            className={words['input']}
            placeholder={value.length === 0 ? placeholder : undefined}
            aria-describedby={hint ? aboutId(id) : undefined}
          />
        </Combobox.Chips>
      </Field>
      <Combobox.Portal>
        <Combobox.Positioner className={css['positioner']} sideOffset={8} align="start">
          <Combobox.Popup className={css['popup']}>
            <Combobox.Empty className={css['empty']}>Nothing of that name.</Combobox.Empty>
            <Combobox.List>
              {(option: SelectOption) => (
                <Combobox.Item key={option.value} value={option} className={css['item']}>
                  {option.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
