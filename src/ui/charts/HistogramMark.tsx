import css from '#ui/charts/Histogram.module.css'
import { classNames } from '#ui/classNames.ts'

interface HistogramMarkProps {
  readonly x: number
  readonly text: string
  readonly look: 'middle' | 'target'
  readonly width: number
  readonly top: number
  readonly floor: number
  /** Where the other mark stands: its text is not written over. */
  readonly beside: number | null
}

const TEXT_ROOM = 100

/** A line through the chart with its text on top; solid, or dashed for a target. */
export function HistogramMark({ x, text, look, width, top, floor, beside }: HistogramMarkProps) {
  return (
    <g className={classNames(css['mark'], css[look])} aria-hidden>
      <line x1={x} x2={x} y1={top - 4} y2={floor} />
      <text x={x} y={top - 9} textAnchor={anchorOf(x, width, beside)}>
        {text}
      </text>
    </g>
  )
}

function anchorOf(x: number, width: number, beside: number | null): 'start' | 'middle' | 'end' {
  if (beside !== null && Math.abs(beside - x) < TEXT_ROOM) {
    const side = beside > x || (beside === x && x > width / 2) ? 'end' : 'start'
    if (side === 'end' ? x > TEXT_ROOM / 2 : width - x > TEXT_ROOM / 2) return side
  }
  if (x < TEXT_ROOM / 2) return 'start'
  return width - x < TEXT_ROOM / 2 ? 'end' : 'middle'
}
