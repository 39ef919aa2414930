import css from '#ui/charts/Slopes.module.css'
import { spreadLabels } from '#ui/charts/spreadLabels.ts'
import { useSize } from '#ui/charts/useSize.ts'
import { classNames } from '#ui/classNames.ts'

export interface Slope {
  readonly id: string
  readonly name: string
  /** 0–100; `null` where it stands on one side only. */
  readonly before: number | null
  readonly after: number | null
}

export interface SlopesProps {
  readonly label: string
  readonly beforeTitle: string
  readonly afterTitle: string
  readonly slopes: readonly Slope[]
  /** Drawn strongest. */
  readonly chosen: string | null
}

const TOP = 34
const BOTTOM = 12
const GAP = 16
const NAME_LETTERS = 20
/** Width of a letter and of the figure beside the name, in px. */
const LETTER = 6.6
const FIGURE = 34

/** Two columns of figures with a line for each that went from one to the other; a picture of a table that stands beside it. */
export function Slopes({ label, beforeTitle, afterTitle, slopes, chosen }: SlopesProps) {
  const [svg, { width, height }] = useSize<SVGSVGElement>({ width: 440, height: 520 })
  const side = sideOf(slopes, width)
  const left = side
  const right = width - side
  const at = placing(slopes, height)
  return (
    <svg ref={svg} className={css['chart']} role="img" aria-label={label}>
      <Column x={left} title={beforeTitle} height={height} end />
      <Column x={right} title={afterTitle} height={height} />
      {slopes.map(({ id, before, after }) => (
        <g
          key={id}
          className={classNames(css['slope'], css[turnOf(before, after)], id === chosen && css['chosen'])}
        >
          {before !== null && after !== null && (
            <line x1={left} x2={right} y1={at.place(before)} y2={at.place(after)} />
          )}
          {before !== null && <circle cx={left} cy={at.place(before)} r="4" />}
          {after !== null && <circle cx={right} cy={at.place(after)} r="4" />}
        </g>
      ))}
      <Names slopes={slopes} side="before" x={left - 10} at={at} chosen={chosen} />
      <Names slopes={slopes} side="after" x={right + 10} at={at} chosen={chosen} />
    </svg>
  )
}

/** Room for the longest name, but never so much that no line is left between the columns. */
function sideOf(slopes: readonly Slope[], width: number): number {
  const letters = Math.max(8, ...slopes.map(({ name }) => shortened(name).length))
  return Math.min(letters * LETTER + FIGURE, 0.38 * width)
}

interface Placing {
  place(value: number): number
  readonly height: number
}

/** From a little below the lowest to a little above the highest: a change of five must be seen. */
function placing(slopes: readonly Slope[], height: number): Placing {
  const values = slopes.flatMap(({ before, after }) => [before, after]).filter((value) => value !== null)
  const low = Math.max(0, Math.min(100, ...values) - 4)
  const high = Math.min(100, Math.max(0, ...values) + 4)
  const room = Math.max(60, height - TOP - BOTTOM)
  return { height, place: (value) => TOP + (room * (high - value)) / Math.max(1, high - low) }
}

interface NamesProps {
  readonly slopes: readonly Slope[]
  readonly side: 'before' | 'after'
  readonly x: number
  readonly at: Placing
  readonly chosen: string | null
}

function Names({ slopes, side, x, at, chosen }: NamesProps) {
  const named = slopes.flatMap(({ id, name, [side]: value }) => (value === null ? [] : [{ id, name, value }]))
  const places = spreadLabels(
    named.map(({ value }) => at.place(value)),
    GAP,
    TOP,
    at.height - BOTTOM,
  )
  return named.map(({ id, name, value }, k) => (
    <text
      key={id}
      className={classNames(css['name'], id === chosen && css['chosen'])}
      x={x}
      y={(places[k] ?? 0) + 4}
      textAnchor={side === 'before' ? 'end' : 'start'}
    >
      {side === 'before' ? `${shortened(name)} ` : ''}
      <tspan className={css['figure']}>{Math.round(value)}</tspan>
      {side === 'after' ? ` ${shortened(name)}` : ''}
    </text>
  ))
}

function Column({
  x,
  title,
  height,
  end = false,
}: {
  x: number
  title: string
  height: number
  end?: boolean
}) {
  return (
    <>
      <line className={css['column']} x1={x} x2={x} y1={TOP - 8} y2={height - BOTTOM + 6} />
      <text className={css['title']} x={x} y={14} textAnchor={end ? 'end' : 'start'}>
        {title}
      </text>
    </>
  )
}

function turnOf(before: number | null, after: number | null): 'rose' | 'fell' | 'same' {
  if (before === null || after === null || Math.round(before) === Math.round(after)) return 'same'
  return after > before ? 'rose' : 'fell'
}

function shortened(name: string): string {
  return name.length <= NAME_LETTERS ? name : `${name.slice(0, NAME_LETTERS - 1).trimEnd()}…`
}
