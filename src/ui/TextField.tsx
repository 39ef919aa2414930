import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { aboutId, Field } from '#ui/Field.tsx'
import css from '#ui/Field.module.css'
import { classNames } from '#ui/classNames.ts'
import { useFocusOnMount } from '#ui/useFocusOnMount.ts'
import { useDraft, type Draft, type TakeText } from '#ui/useDraft.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Called once with a changed text; a sentence or `false` keeps the text in the field, the sentence under it. */
  readonly onCommit: TakeText
  readonly multiline?: boolean | undefined
  readonly type?: 'text' | 'date' | 'url' | undefined
  readonly inputMode?: 'decimal' | 'numeric' | 'url' | undefined
  readonly hint?: ReactNode
  readonly problem?: string | null | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
  /** For a field that a press has just brought up. */
  readonly focusOnMount?: boolean | undefined
  readonly className?: string | undefined
}

/** Text that is given on when it is left or on Enter (Ctrl+Enter when `multiline`); Esc restores it. */
export function TextField(props: TextFieldProps) {
  const { label, value, multiline = false, hint, placeholder, disabled, className } = props
  const id = useId()
  const draft = useDraft(value, props.onCommit)
  useFocusOnMount(id, props.focusOnMount ?? false)
  const problem = draft.problem ?? props.problem
  const shared = {
    id,
    placeholder,
    disabled,
    value: draft.text,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem || hint ? aboutId(id) : undefined,
    onChange: (event: { target: { value: string } }) => draft.change(event.target.value),
    onBlur: draft.commit,
    onKeyDown: (event: KeyboardEvent) => onKey(event, draft, multiline),
  }
  return (
    <Field id={id} label={label} hint={hint} problem={problem} className={className}>
      {multiline ? (
        <textarea {...shared} className={classNames(css['control'], css['text'])} />
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          className={css['control']}
        />
      )}
    </Field>
  )
}

function onKey(event: KeyboardEvent, draft: Draft, multiline: boolean): void {
  if (event.key === 'Escape') {
    // Else the Esc that gives up one text would close the dialog or drop the selection as well.
    if (draft.changed) event.stopPropagation()
    draft.restore()
  } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    draft.commit()
  }
}
