import type { ComponentPropsWithRef } from 'react'
import css from '#ui/charts/Quadrants.module.css'
import { classNames } from '#ui/classNames.ts'

export interface QuadrantDot {
  readonly id: string
  /** What a reader calls it. */
  readonly name: string
  /** What is written beside it. */
  readonly title: string
  /** What a reader says for its place. */
  readonly about: string
  /** 0–100. */
  readonly x: number
  readonly y: number
  /** Drawn as a ring with dashes. */
  readonly hollow: boolean
  /** Bears a small mark. */
  readonly marked: boolean
  /** The CSS variable of its colour, and of a line in it. */
  readonly color: string
  readonly lineColor: string
  /** SVG paths on a grid of 24 × 24. */
  readonly paths: readonly string[]
  /** Width of `title` at 12 px, in px. */
  readonly labelWidth: number
}

export const DOT_RADIUS = 12

interface QuadrantDotMarkProps extends ComponentPropsWithRef<'g'> {
  readonly dot: QuadrantDot
  readonly x: number
  readonly y: number
  readonly chosen: boolean
}

/** A dot that is a slider of its own: up and down is its value. */
export function QuadrantDotMark({ dot, x, y, chosen, ...rest }: QuadrantDotMarkProps) {
  const stroke = dot.hollow ? `var(${dot.lineColor})` : 'var(--tile-ink)'
  return (
    <g
      {...rest}
      role="slider"
      aria-label={dot.name}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(dot.y)}
      aria-valuetext={dot.about}
      className={css['dot']}
      transform={`translate(${x} ${y})`}
    >
      <circle className={classNames(css['halo'], chosen && css['chosen'])} r={DOT_RADIUS + 4} />
      {dot.hollow ? (
        <circle className={css['ring']} r={DOT_RADIUS} style={{ stroke: `var(${dot.lineColor})` }} />
      ) : (
        <circle r={DOT_RADIUS} style={{ fill: `var(${dot.color})` }} />
      )}
      <g className={css['icon']} transform="translate(-7 -7) scale(0.583)" style={{ stroke }}>
        {dot.paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      {dot.marked && <path className={css['mark']} d="M9 -14 l5 5 l-5 5 l-5 -5 z" />}
    </g>
  )
}
