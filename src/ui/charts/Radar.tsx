import css from '#ui/charts/Radar.module.css'

export interface RadarAxis {
  readonly name: string
  /** 0–100; `null` is not known. */
  readonly value: number | null
}

export interface RadarProps {
  /** What the chart is about; the caption of its table. */
  readonly label: string
  /** From the top clockwise, three at least. */
  readonly axes: readonly RadarAxis[]
}

const VIEW = { width: 188, height: 124 } as const
const RADIUS = 34
const LABEL_AIR = 7
const LINE = 12
const RINGS = [50, 100]

/** Values on axes round a middle, whole numbers beside their names. The gap of an unknown one stays open. For those who do not see it, a table. */
export function Radar({ label, axes }: RadarProps) {
  const spots = axes.map((axis, i) => ({ ...axis, turn: i / axes.length }))
  return (
    <figure className={css['radar']}>
      <svg viewBox={`${-VIEW.width / 2} ${-VIEW.height / 2} ${VIEW.width} ${VIEW.height}`} aria-hidden>
        {RINGS.map((ring) => (
          <polygon
            key={ring}
            className={css['ring']}
            points={spots.map(({ turn }) => at(turn, ring)).join(' ')}
          />
        ))}
        {spots.map(({ name, turn, value }) => (
          <path
            key={name}
            className={value === null ? css['gap'] : css['axis']}
            d={`M0,0L${at(turn, 100)}`}
          />
        ))}
        <Shape spots={spots} />
        {spots.map((spot) => (
          <AxisLabel key={spot.name} spot={spot} />
        ))}
      </svg>
      <RadarTable label={label} axes={axes} />
    </figure>
  )
}

interface Spot extends RadarAxis {
  /** 0 is the top, clockwise. */
  readonly turn: number
}

/** Filled where all is known; else only the sides between two neighbours that are. */
function Shape({ spots }: { readonly spots: readonly Spot[] }) {
  const whole = spots.every(({ value }) => value !== null)
  if (whole)
    return (
      <polygon
        className={css['shape']}
        points={spots.map(({ turn, value }) => at(turn, value ?? 0)).join(' ')}
      />
    )
  return (
    <>
      {spots.map((spot, i) => {
        const next = spots[(i + 1) % spots.length]
        if (spot.value === null) return null
        return next === undefined || next.value === null ? (
          <path key={spot.name} className={css['side']} d={`M0,0L${at(spot.turn, spot.value)}`} />
        ) : (
          <path
            key={spot.name}
            className={css['side']}
            d={`M${at(spot.turn, spot.value)}L${at(next.turn, next.value)}`}
          />
        )
      })}
      {spots.map(({ name, turn, value }) =>
        value === null ? null : (
          <circle key={name} className={css['dot']} r={2.5} {...pointOf(turn, value)} />
        ),
      )}
    </>
  )
}

/** Beside the axis a word to a line, above and below it in one, so that the words have room. */
function AxisLabel({ spot: { name, turn, value } }: { readonly spot: Spot }) {
  const { x, y } = direction(turn)
  const anchor = Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end'
  const figure = value === null ? '–' : String(Math.round(value))
  const lines = anchor === 'middle' ? [`${name} ${figure}`] : [...name.split(' '), figure]
  const reach = RADIUS + LABEL_AIR
  const top = y * reach - ((lines.length - 1) * LINE) / 2 + 4 + (anchor === 'middle' ? y * 5 : 0)
  return (
    <text className={css['label']} textAnchor={anchor}>
      {lines.map((line, i) => (
        <tspan
          key={line}
          x={x * reach}
          y={top + i * LINE}
          className={i === lines.length - 1 ? css['figure'] : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

function RadarTable({ label, axes }: RadarProps) {
  return (
    <table className="visually-hidden">
      <caption>{label}</caption>
      <tbody>
        {axes.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value === null ? 'not known' : `${Math.round(value)} of 100`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function direction(turn: number): { readonly x: number; readonly y: number } {
  const angle = turn * 2 * Math.PI
  return { x: Math.sin(angle), y: -Math.cos(angle) }
}

function pointOf(turn: number, value: number): { readonly cx: number; readonly cy: number } {
  const { x, y } = direction(turn)
  const reach = (RADIUS * value) / 100
  return { cx: Math.round(100 * x * reach) / 100, cy: Math.round(100 * y * reach) / 100 }
}

function at(turn: number, value: number): string {
  const { cx, cy } = pointOf(turn, value)
  return `${cx},${cy}`
}
