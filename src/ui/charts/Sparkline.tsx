import css from '#ui/charts/Sparkline.module.css'
import { classNames } from '#ui/classNames.ts'

export interface SparklineProps {
  /** Oldest first; `null` is a gap. */
  readonly values: readonly (number | null)[]
  /** The values at its lower and upper edge, the same for all lines that are to be compared. */
  readonly range: readonly [low: number, high: number]
  readonly label: string
  /** px; 88 unless told otherwise. */
  readonly width?: number | undefined
  /** In the colour of the text, without a dot at each figure, over a line at its foot. */
  readonly quiet?: boolean | undefined
}

const WIDTH = 88
const HEIGHT = 26
const EDGE = 4

/** A small line of figures in a row of a table; the last one is marked. */
export function Sparkline({ values, range, label, width = WIDTH, quiet = false }: SparklineProps) {
  const points = values.flatMap((value, i) =>
    value === null ? [] : [{ i, x: across(i, values.length, width), y: down(value, range) }],
  )
  const last = points.at(-1)
  return (
    <svg
      className={classNames(css['line'], quiet && css['quiet'])}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {quiet && <line className={css['foot']} x1={0} y1={HEIGHT - 0.5} x2={width} y2={HEIGHT - 0.5} />}
      {points.map(({ i, x, y }, k) => {
        const before = points[k - 1]
        return (
          before && (
            <line
              key={i}
              x1={before.x}
              y1={before.y}
              x2={x}
              y2={y}
              strokeDasharray={i - before.i > 1 ? '2 3' : undefined}
            />
          )
        )
      })}
      {!quiet && points.map(({ i, x, y }) => <circle key={i} cx={x} cy={y} r="1.5" />)}
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  )
}

function across(i: number, count: number, width: number): number {
  return count < 2 ? width / 2 : EDGE + ((width - 2 * EDGE) * i) / (count - 1)
}

function down(value: number, [low, high]: SparklineProps['range']): number {
  return EDGE + ((HEIGHT - 2 * EDGE) * (high - value)) / Math.max(1, high - low)
}
