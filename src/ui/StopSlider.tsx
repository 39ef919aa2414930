import type { CSSProperties } from 'react'
import css from '#ui/StopSlider.module.css'
import { classNames } from '#ui/classNames.ts'

export interface Stop {
  readonly value: string
  /** Under its dot. */
  readonly label: string
  /** Read out instead of the label. */
  readonly said?: string | undefined
  /** Not over yet: the way to it is dashed. */
  readonly open?: boolean | undefined
}

export interface StopSliderProps {
  /** The accessible name. */
  readonly label: string
  readonly value: string
  readonly stops: readonly Stop[]
  /** Each stop on the way: nothing is kept of it, so there is no release to wait for. */
  readonly onChange: (value: string) => void
  readonly className?: string | undefined
}

/** A native slider over a few named stops, each with a dot and its name. */
export function StopSlider({ label, value, stops, onChange, className }: StopSliderProps) {
  const at = Math.max(
    0,
    stops.findIndex((stop) => stop.value === value),
  )
  const last = stops.length - 1
  const place = (i: number) => ({ '--at': last > 0 ? i / last : 0 }) as CSSProperties
  const chosen = stops[at]
  return (
    <span className={classNames(css['bar'], className)}>
      <span className={css['ways']} aria-hidden>
        {stops.slice(1).map((stop, i) => (
          <span
            key={stop.value}
            className={css['way']}
            data-past={i < at || undefined}
            data-open={stop.open || undefined}
          />
        ))}
      </span>
      {stops.map((stop, i) => (
        <span key={stop.value} className={css['stop']} style={place(i)} aria-hidden>
          <span
            className={css['dot']}
            data-past={i < at || undefined}
            data-chosen={i === at || undefined}
            data-open={stop.open || undefined}
          />
          <span className={css['name']} data-chosen={i === at || undefined}>
            {stop.label}
          </span>
        </span>
      ))}
      <input
        type="range"
        className={css['range']}
        aria-label={label}
        aria-valuetext={chosen?.said ?? chosen?.label}
        min={0}
        max={last}
        step={1}
        value={at}
        onChange={({ target }) => {
          const next = stops[target.valueAsNumber]
          if (next) onChange(next.value)
        }}
      />
    </span>
  )
}
