import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { aboutId, Field } from '#ui/Field.tsx'
import css from '#ui/WordsField.module.css'

export interface WordsFieldProps {
  readonly label: string
  readonly value: readonly string[]
  /** Called with the whole list after each word added or taken out. */
  readonly onCommit: (value: readonly string[]) => void
  readonly suggestions?: readonly string[] | undefined
  readonly hint?: ReactNode
  readonly placeholder?: string | undefined
}

const NO_WORDS: readonly string[] = []

/** A list of words as chips: Enter, a comma or leaving the field adds, Backspace in the empty field takes the last out. */
export function WordsField({
  label,
  value,
  onCommit,
  suggestions = NO_WORDS,
  hint,
  placeholder,
}: WordsFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState('')

  function add(text: string): void {
    setTyped('')
    const next = withWords(value, text)
    if (next.length > value.length) onCommit(next)
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onCommit(value.slice(0, -1))
    else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation()
      setTyped('')
    }
  }

  return (
    <Field id={id} label={label} hint={hint}>
      <div className={css['box']}>
        {value.map((word) => (
          <Chip key={word} word={word} onRemove={() => onCommit(value.filter((other) => other !== word))} />
        ))}
        <input
          id={id}
          className={css['input']}
          value={typed}
          list={`${id}-list`}
          placeholder={value.length === 0 ? placeholder : undefined}
          aria-describedby={hint ? aboutId(id) : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKey}
          onBlur={() => add(typed)}
        />
        <datalist id={`${id}-list`}>
          {suggestions
            .filter((word) => !value.includes(word))
            .map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
        </datalist>
      </div>
    </Field>
  )
}

function Chip({ word, onRemove }: { readonly word: string; readonly onRemove: () => void }) {
  return (
    <span className={css['chip']}>
      <span className={css['word']}>{word}</span>
      <button type="button" className={css['remove']} aria-label={`Remove ${word}`} onClick={onRemove}>
        <X aria-hidden />
      </button>
    </span>
  )
}

/** The list with the words of a comma-separated text that are new to it. */
function withWords(value: readonly string[], text: string): readonly string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim())
  return [...new Set([...value, ...words.filter((word) => word !== '')])]
}
