import css from '#ui/charts/RangeBar.module.css'

export interface RangeBarProps {
  /** The values at its two ends. */
  readonly scale: readonly [from: number, to: number]
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly target: number | null
}

/** A range on a line, with its middle, and a dashed target. Decoration: the figures stand beside it. */
export function RangeBar({ scale: [from, to], low, middle, high, target }: RangeBarProps) {
  const x = (value: number) =>
    to > from ? Math.min(98, Math.max(2, 2 + (96 * (value - from)) / (to - from))) : 50
  return (
    <svg className={css['bar']} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden>
      <line className={css['track']} x1="0" x2="100" y1="8" y2="8" />
      <rect className={css['range']} x={x(low)} width={Math.max(1, x(high) - x(low))} y="5" height="6" />
      <line className={css['middle']} x1={x(middle)} x2={x(middle)} y1="3" y2="13" />
      {target !== null && <line className={css['target']} x1={x(target)} x2={x(target)} y1="1" y2="15" />}
    </svg>
  )
}
