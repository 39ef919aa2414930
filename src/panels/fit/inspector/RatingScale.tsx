import { X } from 'lucide-react'
import { useId, type KeyboardEvent } from 'react'
import css from '#panels/fit/inspector/RatingScale.module.css'
import type { RatingValue } from '#records/rating.ts'

const NUMBERS = [1, 2, 3, 4, 5] as const
type Choice = (typeof NUMBERS)[number] | 'na'

interface RatingScaleProps {
  readonly name: string
  readonly value: RatingValue
  readonly disabled: boolean
  /** The id of what says what the number looked at stands for. */
  readonly guideId: string
  /** Told of the number that the pointer or the focus is on, `null` when it goes. */
  readonly onLook: (value: RatingValue) => void
  readonly onRate: (value: RatingValue) => void
}

/** 1 to 5 and n/a as native radio buttons: arrows go through them, a digit or N sets, Delete clears. */
export function RatingScale({ name, value, disabled, guideId, onLook, onRate }: RatingScaleProps) {
  const id = useId()
  const between = typeof value === 'number' && !Number.isInteger(value)
  function onKeyDown(event: KeyboardEvent): void {
    const rating = ratingOfKey(event)
    if (rating === undefined || disabled) return
    // Else the digit would also put a new partner on the map, and Delete take this one off it.
    event.preventDefault()
    event.stopPropagation()
    onRate(rating)
  }
  const choiceOf = (choice: Choice) => (
    <label key={choice} className={css['choice']} data-half={isBeside(choice, value) || undefined}>
      <input
        type="radio"
        name={id}
        checked={choice === value}
        disabled={disabled}
        aria-label={wordOf(choice)}
        aria-describedby={guideId}
        onMouseEnter={() => onLook(choice)}
        onMouseLeave={() => onLook(null)}
        onFocus={() => onLook(choice)}
        onBlur={() => onLook(null)}
        onKeyDown={onKeyDown}
        onChange={() => onRate(choice)}
      />
      {wordOf(choice)}
    </label>
  )
  return (
    <div role="radiogroup" aria-label={between ? `${name}, rated ${value}` : name} className={css['scale']}>
      <div className={css['numbers']}>{NUMBERS.map(choiceOf)}</div>
      <div className={css['rest']}>
        {between && <span className={css['between']}>{value}</span>}
        {choiceOf('na')}
        {value !== null && !disabled && (
          <button
            type="button"
            className={css['clear']}
            aria-label={`Clear the rating of ${name}`}
            title="Clear the rating"
            onClick={() => onRate(null)}
          >
            <X aria-hidden />
          </button>
        )}
      </div>
    </div>
  )
}

function wordOf(choice: Choice): string {
  return choice === 'na' ? 'n/a' : String(choice)
}

/** A half point lies between two numbers, and shows on both. */
function isBeside(choice: Choice, value: RatingValue): boolean {
  return (
    typeof choice === 'number' &&
    typeof value === 'number' &&
    choice !== value &&
    Math.abs(choice - value) < 1
  )
}

function ratingOfKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): RatingValue | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (/^[1-5]$/.test(key)) return Number(key)
  if (key === 'n' || key === 'N') return 'na'
  return key === 'Delete' || key === 'Backspace' ? null : undefined
}
