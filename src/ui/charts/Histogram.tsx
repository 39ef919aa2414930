import { useState, type KeyboardEvent } from 'react'
import css from '#ui/charts/Histogram.module.css'
import { HistogramMark } from '#ui/charts/HistogramMark.tsx'
import { useSize } from '#ui/charts/useSize.ts'
import { classNames } from '#ui/classNames.ts'

export interface HistogramBar {
  /** The values it stands for. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** In words: "$1.70M to $1.72M: 42 runs". */
  readonly said: string
}

export interface HistogramProps {
  readonly label: string
  readonly bars: readonly HistogramBar[]
  /** The range to be expected, with the texts at its two ends. */
  readonly band: {
    readonly from: number
    readonly to: number
    readonly fromText: string
    readonly toText: string
  }
  readonly middle: { readonly at: number; readonly text: string }
  /** What lies at or above it is coloured as reached. */
  readonly target: { readonly at: number; readonly text: string } | null
  /** px */
  readonly height?: number
}

const TOP = 24
const BOTTOM = 24

/** How often each range of values came out. One stop for the keyboard; the arrow keys go from bar to bar. */
export function Histogram({ label, bars, band, middle, target, height = 150 }: HistogramProps) {
  const [svg, { width }] = useSize<SVGSVGElement>({ width: 360, height })
  const [active, setActive] = useState(0)
  const [from, to] = [bars[0]?.from ?? 0, Math.max(bars.at(-1)?.to ?? 1, target?.at ?? -Infinity)]
  const x = (value: number) => (to > from ? ((value - from) / (to - from)) * (width - 2) + 1 : width / 2)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const floor = height - BOTTOM
  const at = Math.min(active, bars.length - 1)
  const onKey = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = stepped(event.key, at, bars.length)
    if (next === null) return
    event.preventDefault()
    setActive(next)
    event.currentTarget.querySelectorAll<SVGGElement>('[data-bar]')[next]?.focus()
  }
  return (
    // The bars in it take the focus, one at a time.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions
    <svg
      ref={svg}
      role="group"
      className={css['chart']}
      style={{ height }}
      aria-label={label}
      onKeyDown={onKey}
    >
      <rect
        className={css['band']}
        x={x(band.from)}
        width={Math.max(2, x(band.to) - x(band.from))}
        y={TOP}
        height={floor - TOP}
      />
      {bars.map((bar, place) => (
        <Bar
          key={bar.from}
          bar={bar}
          look={lookOf(bar, band, target?.at ?? Infinity)}
          left={x(bar.from)}
          right={bar.to > bar.from ? x(bar.to) : x(bar.from) + 6}
          top={floor - ((floor - TOP - 6) * bar.count) / most}
          frame={{ top: TOP, floor }}
          tabIndex={place === at ? 0 : -1}
          onFocus={() => setActive(place)}
        />
      ))}
      <line className={css['floor']} x1={0} x2={width} y1={floor} y2={floor} />
      <HistogramMark
        x={x(middle.at)}
        text={middle.text}
        look="middle"
        width={width}
        top={TOP}
        floor={floor}
        beside={target ? x(target.at) : null}
      />
      {target && (
        <HistogramMark
          x={x(target.at)}
          text={target.text}
          look="target"
          width={width}
          top={TOP}
          floor={floor}
          beside={x(middle.at)}
        />
      )}
      <EndTexts
        left={x(band.from)}
        right={x(band.to)}
        width={width}
        y={height - 7}
        texts={[band.fromText, band.toText]}
      />
    </svg>
  )
}

interface BarProps {
  readonly bar: HistogramBar
  readonly look: 'outside' | 'inside' | 'reached'
  readonly left: number
  readonly right: number
  readonly top: number
  readonly frame: { readonly top: number; readonly floor: number }
  readonly tabIndex: number
  readonly onFocus: () => void
}

function Bar({ bar, look, left, right, top, frame, tabIndex, onFocus }: BarProps) {
  const width = Math.max(1, right - left - 1)
  return (
    <g
      data-bar=""
      role="img"
      aria-label={bar.said}
      className={classNames(css['bar'], css[look])}
      tabIndex={tabIndex}
      onFocus={onFocus}
    >
      <title>{bar.said}</title>
      <rect className={css['touch']} x={left} width={width} y={frame.top} height={frame.floor - frame.top} />
      <rect
        className={css['fill']}
        x={left}
        width={width}
        y={top}
        height={Math.max(0, frame.floor - top)}
        rx={1}
      />
    </g>
  )
}

/** The two texts under the band; where they would meet they go apart. */
function EndTexts(props: {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly y: number
  readonly texts: readonly [string, string]
}) {
  const { left, right, width, y, texts } = props
  const close = right - left < 110
  const middleOf = (at: number) => Math.min(Math.max(at, 40), width - 40)
  return (
    <>
      <text
        className={css['end']}
        x={close ? Math.max(80, left + 8) : middleOf(left)}
        y={y}
        textAnchor={close ? 'end' : 'middle'}
      >
        {texts[0]}
      </text>
      <text
        className={css['end']}
        x={close ? Math.min(width - 80, Math.max(right - 8, left + 20)) : middleOf(right)}
        y={y}
        textAnchor={close ? 'start' : 'middle'}
      >
        {texts[1]}
      </text>
    </>
  )
}

function lookOf(bar: HistogramBar, band: HistogramProps['band'], target: number): BarProps['look'] {
  const centre = (bar.from + bar.to) / 2
  if (centre >= target) return 'reached'
  return centre >= band.from && centre <= band.to ? 'inside' : 'outside'
}

function stepped(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return Math.min(count - 1, at + 1)
  if (key === 'ArrowLeft') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
