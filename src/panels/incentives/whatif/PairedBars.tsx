import css from '#panels/incentives/whatif/WhatIf.module.css'

interface PairedBarsProps {
  readonly title: string
  readonly hint?: string
  /** Of the current programme and of the proposal; `null` is not known. */
  readonly values: readonly [number | null, number | null]
  text(value: number): string
  /** Of a difference above 0; `text` where it is left out. */
  differenceText?(value: number): string
  /** Which way is the better one, to whomever the figure is about. */
  readonly better: 'more' | 'less'
  /** A line to be reached. */
  readonly target?: number
  /** Why there is no figure. */
  readonly reason?: string
}

/** One figure of two programmes as bars under each other, with the difference. */
export function PairedBars(props: PairedBarsProps) {
  const { title, hint, values, text, better, target, reason } = props
  const [was, is] = values
  const end = Math.max(1e-9, was ?? 0, is ?? 0, target ?? 0) * 1.1
  const width = (value: number) => `${Math.max(0, (100 * value) / end)}%`
  const difference = was === null || is === null ? 0 : is - was
  const shown = (props.differenceText ?? text)(Math.abs(difference))
  return (
    <section className={css['figure']} aria-label={title}>
      <h4 className={css['figureTitle']}>
        {title}
        {hint !== undefined && <span className={css['faint']}>{hint}</span>}
        {difference !== 0 && (
          <span
            className={css['difference']}
            data-tone={difference > 0 === (better === 'more') ? 'good' : 'bad'}
          >
            {difference > 0 ? '+' : '−'}
            {shown}
          </span>
        )}
      </h4>
      {values.map((value, side) => (
        <div key={side === 0 ? 'was' : 'is'} className={css['bar']} data-side={side === 0 ? 'was' : 'is'}>
          <span className={css['barTrack']} aria-hidden>
            {value !== null && <span className={css['filled']} style={{ width: width(value) }} />}
            {target !== undefined && <span className={css['target']} style={{ left: width(target) }} />}
          </span>
          <span className={css['barText']}>{value === null ? '–' : text(value)}</span>
        </div>
      ))}
      {is === null && reason !== undefined && <p className={css['faint']}>{reason}</p>}
    </section>
  )
}
