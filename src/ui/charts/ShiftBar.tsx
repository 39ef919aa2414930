import css from '#ui/charts/ShiftBar.module.css'

export interface ShiftBarProps {
  /** 0–100. */
  readonly now: number
  /** 0–100; `null` where nothing changes. */
  readonly changesAt: number | null
}

/** A share as a bar, with a mark where it would have to go. Decoration: the figures stand beside it. */
export function ShiftBar({ now, changesAt }: ShiftBarProps) {
  return (
    <svg className={css['bar']} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <rect className={css['track']} width="100" height="6" y="3" />
      <rect className={css['now']} width={now} height="6" y="3" />
      {changesAt !== null && (
        <>
          <rect
            className={css['way']}
            x={Math.min(now, changesAt)}
            width={Math.abs(changesAt - now)}
            height="2"
            y="5"
          />
          <rect
            className={css['then']}
            x={Math.min(98.5, Math.max(0, changesAt - 0.75))}
            width="1.5"
            height="12"
          />
        </>
      )}
    </svg>
  )
}
