import css from '#ui/StatusMark.module.css'
import { classNames } from '#ui/classNames.ts'

export type Status = 'good' | 'warn' | 'bad' | 'none'

export interface StatusMarkProps {
  readonly status: Status
  /** px; 14 unless told otherwise. */
  readonly size?: number | undefined
  /** Left out, it is decoration beside words that say the same. */
  readonly label?: string | undefined
}

/** A judgement as a small sign whose shape alone tells it: round, three-cornered, eight-cornered, or a dashed ring. */
export function StatusMark({ status, size = 14, label }: StatusMarkProps) {
  return (
    <svg
      className={classNames(css['mark'], css[status])}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {SHAPES[status]}
    </svg>
  )
}

const SHAPES: Readonly<Record<Status, React.ReactNode>> = {
  good: (
    <>
      <circle cx="8" cy="8" r="7.5" />
      <path className={css['sign']} d="M4.8 8.2l2.2 2.3 4.2-4.6" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.2L15.5 14.6H.5z" />
      <path className={css['sign']} d="M8 6v4M8 12.4v.1" />
    </>
  ),
  bad: (
    <>
      <path d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z" />
      <path className={css['sign']} d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  none: <circle className={css['ring']} cx="8" cy="8" r="6.5" />,
}
