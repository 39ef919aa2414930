import { useRef, useState, type CSSProperties } from 'react'
import css from '#ui/Slider.module.css'
import { classNames } from '#ui/classNames.ts'

export interface SliderProps {
  /** The accessible name. */
  readonly label: string
  readonly value: number
  readonly min?: number | undefined
  readonly max: number
  readonly step?: number | undefined
  /** What the value is in words, read out instead of the bare number. */
  readonly valueText?: string | undefined
  readonly disabled?: boolean | undefined
  readonly className?: string | undefined
  /** -1 inside a grid, whose cells take the focus first. */
  readonly tabIndex?: -1 | undefined
  /** Each value on the way, and `null` when it is over. */
  readonly onPreview?: ((value: number | null) => void) | undefined
  /** Once, on release of the pointer or key, and only where the value is another. */
  readonly onCommit: (value: number) => void
}

/** A native slider that previews while it is moved and gives its value on once it is let go. */
export function Slider(props: SliderProps) {
  const { label, value, min = 0, max, step = 1, valueText, disabled, className } = props
  const [moving, setMoving] = useState<number | null>(null)
  // Beside the state: a release in the same event as the last move would not see it renewed.
  const latest = useRef<number | null>(null)

  function move(next: number | null): void {
    latest.current = next
    setMoving(next)
    props.onPreview?.(next)
  }

  function release(): void {
    const given = latest.current
    if (given === null) return
    move(null)
    if (given !== value) props.onCommit(given)
  }

  const shown = moving ?? value
  const filled = max > min ? (Math.min(Math.max(shown, min), max) - min) / (max - min) : 0
  return (
    <input
      type="range"
      className={classNames(css['slider'], className)}
      style={{ '--filled': `${filled * 100}%` } as CSSProperties}
      aria-label={label}
      aria-valuetext={valueText}
      min={min}
      max={max}
      step={step}
      value={shown}
      disabled={disabled}
      tabIndex={props.tabIndex}
      onChange={(event) => move(event.target.valueAsNumber)}
      onPointerUp={release}
      onKeyUp={release}
      onBlur={release}
    />
  )
}
