import { useMemo, useRef, type KeyboardEvent } from 'react'
import { QuadrantAxes, type QuadrantAxesProps } from '#ui/charts/QuadrantAxes.tsx'
import { DOT_RADIUS, type QuadrantDot, QuadrantDotMark } from '#ui/charts/QuadrantDot.tsx'
import css from '#ui/charts/Quadrants.module.css'
import { type Box, type PlacedLabel, placeLabels } from '#ui/charts/placeLabels.ts'
import { quadrantPlot } from '#ui/charts/quadrantPlot.ts'
import { useDotMove } from '#ui/charts/useDotMove.ts'
import { useSize } from '#ui/charts/useSize.ts'

export interface QuadrantsProps extends Omit<QuadrantAxesProps, 'plot'> {
  readonly label: string
  readonly dots: readonly QuadrantDot[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** A dot was let go at another height, 0–100. */
  readonly onMove: (id: string, y: number) => void
}

const LABEL_HEIGHT = 16

/** A chart of two axes and four quarters, whose dots can be pulled up and down; the left and right keys go from dot to dot. */
export function Quadrants({ label, dots, chosen, onChoose, onMove, ...axes }: QuadrantsProps) {
  const [svg, size] = useSize<SVGSVGElement>({ width: 760, height: 520 })
  const plot = quadrantPlot(size)
  const { move, propsOf } = useDotMove(plot.yPerPx, onMove)
  const marks = useRef(new Map<string, SVGGElement>())
  const shown = dots.map((dot) =>
    dot.id === move?.id ? { ...dot, y: move.y, marked: true, about: String(move.y) } : dot,
  )
  const ordered = shown.toSorted((a, b) => a.x - b.x || b.y - a.y)
  const entry = ordered.find(({ id }) => id === chosen)?.id ?? ordered[0]?.id
  // Not with the moving dot: names that jump about would draw the eye away from it.
  const labels = useMemo(() => labelsOf(dots, chosen, quadrantPlot(size)), [dots, chosen, size])
  const lift = (id: string) => (id === move?.id ? plot.py(move.y) - plot.py(heightOf(dots, id)) : 0)

  function go(event: KeyboardEvent, id: string): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = ordered[ordered.findIndex((dot) => dot.id === id) + step]
    if (next) marks.current.get(next.id)?.focus()
  }

  return (
    <svg ref={svg} className={css['chart']} role="group" aria-label={label}>
      <QuadrantAxes plot={plot} {...axes} />
      {move && <MoveLine y={move.y} plot={plot} />}
      {labels.map((one) => (
        <Leader
          key={one.id}
          label={{ ...one, y: one.y + lift(one.id) }}
          dot={shown.find(({ id }) => id === one.id)}
          plot={plot}
        />
      ))}
      {ordered.map((dot) => {
        const moving = propsOf(dot.id, dot.y)
        return (
          <QuadrantDotMark
            key={dot.id}
            dot={dot}
            x={plot.px(dot.x)}
            y={plot.py(dot.y)}
            chosen={dot.id === chosen}
            tabIndex={dot.id === entry ? 0 : -1}
            ref={(mark) => {
              if (mark) marks.current.set(dot.id, mark)
              else marks.current.delete(dot.id)
            }}
            {...moving}
            onFocus={() => onChoose(dot.id)}
            onKeyDown={(event) => {
              go(event, dot.id)
              moving.onKeyDown(event)
            }}
          />
        )
      })}
      {labels.map(({ id, x, y }) => (
        <text key={id} className={css['name']} x={x} y={y + 12 + lift(id)} aria-hidden>
          {shown.find((dot) => dot.id === id)?.title}
        </text>
      ))}
    </svg>
  )
}

function heightOf(dots: readonly QuadrantDot[], id: string): number {
  return dots.find((dot) => dot.id === id)?.y ?? 0
}

type Plot = ReturnType<typeof quadrantPlot>

/** The one in hand first, so that its name never goes. */
function labelsOf(
  dots: readonly QuadrantDot[],
  first: string | null,
  { px, py, frame }: Plot,
): readonly PlacedLabel[] {
  const wanted = dots.map(({ id, x, y, labelWidth }) => ({
    id,
    x: px(x),
    y: py(y),
    radius: DOT_RADIUS + 2,
    labelWidth,
  }))
  const order = wanted.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
  return placeLabels(order, frame, LABEL_HEIGHT, cornerBoxes(frame))
}

/** Where the quarters are named. */
function cornerBoxes(frame: Box): readonly Box[] {
  const width = 170
  const height = 20
  const right = frame.x + frame.width - width
  const bottom = frame.y + frame.height - height
  return [frame.x, right].flatMap((x) => [frame.y, bottom].map((y) => ({ x, y, width, height })))
}

interface LeaderProps {
  readonly label: PlacedLabel
  readonly dot: QuadrantDot | undefined
  readonly plot: Plot
}

function Leader({ label, dot, plot }: LeaderProps) {
  if (!label.far || !dot) return null
  const x = plot.px(dot.x)
  const y = plot.py(dot.y)
  const endX = Math.min(label.x + label.width, Math.max(label.x, x))
  const endY = Math.min(label.y + label.height, Math.max(label.y, y))
  return <line className={css['leader']} x1={x} y1={y} x2={endX} y2={endY} />
}

function MoveLine({ y, plot: { frame, py } }: { readonly y: number; readonly plot: Plot }) {
  return (
    <g className={css['moving']} aria-hidden>
      <line x1={frame.x} x2={frame.x + frame.width} y1={py(y)} y2={py(y)} />
      <text x={frame.x - 6} y={py(y) + 4}>
        {y}
      </text>
    </g>
  )
}
