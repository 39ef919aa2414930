import css from '#ui/charts/Quadrants.module.css'
import type { QuadrantPlot } from '#ui/charts/quadrantPlot.ts'

export interface QuadrantCorner {
  readonly name: string
  readonly hint: string
}

export interface QuadrantAxesProps {
  readonly plot: QuadrantPlot
  readonly xTitle: string
  readonly yTitle: string
  /** Values of the horizontal axis that are named, 0–100. */
  readonly xTicks: readonly { readonly at: number; readonly text: string }[]
  readonly corners: Readonly<Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', QuadrantCorner>>
}

/** The frame, the two lines in the middle, and what the quarters and the axes are called. */
export function QuadrantAxes({
  plot: { frame, px, py },
  xTitle,
  yTitle,
  xTicks,
  corners,
}: QuadrantAxesProps) {
  const right = frame.x + frame.width
  const bottom = frame.y + frame.height
  const middle = frame.y + frame.height / 2
  return (
    <g aria-hidden>
      <rect className={css['frame']} {...frame} rx="8" />
      <rect className={css['best']} x={px(50)} y={frame.y} width={right - px(50)} height={py(50) - frame.y} />
      <line className={css['middle']} x1={px(50)} x2={px(50)} y1={frame.y} y2={bottom} />
      <line className={css['middle']} x1={frame.x} x2={right} y1={py(50)} y2={py(50)} />
      <Corner corner={corners.topLeft} x={frame.x + 10} y={frame.y + 18} end={false} />
      <Corner corner={corners.topRight} x={right - 10} y={frame.y + 18} end />
      <Corner corner={corners.bottomLeft} x={frame.x + 10} y={bottom - 9} end={false} />
      <Corner corner={corners.bottomRight} x={right - 10} y={bottom - 9} end />
      {xTicks.map(({ at, text }) => (
        <text key={at} className={css['tick']} x={px(at)} y={bottom + 18} textAnchor="middle">
          {text}
        </text>
      ))}
      {[0, 50, 100].map((at) => (
        <text key={at} className={css['tick']} x={frame.x - 8} y={py(at) + 4} textAnchor="end">
          {at}
        </text>
      ))}
      <text className={css['title']} x={px(50)} y={bottom + 38} textAnchor="middle">
        {xTitle}
      </text>
      <text className={css['title']} transform={`translate(12 ${middle}) rotate(-90)`} textAnchor="middle">
        {yTitle}
      </text>
    </g>
  )
}

interface CornerProps {
  readonly corner: QuadrantCorner
  readonly x: number
  readonly y: number
  readonly end: boolean
}

function Corner({ corner: { name, hint }, x, y, end }: CornerProps) {
  return (
    <text className={css['corner']} x={x} y={y} textAnchor={end ? 'end' : 'start'}>
      <tspan className={css['cornerName']}>{name}</tspan>
      <tspan dx="6">{hint}</tspan>
    </text>
  )
}
