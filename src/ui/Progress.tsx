import css from '#ui/Progress.module.css'
import { Button } from '#ui/Button.tsx'

export interface ProgressProps {
  readonly label: string
  /** Share done, 0–1; left out where nobody can tell. */
  readonly value?: number | undefined
  readonly onCancel?: (() => void) | undefined
}

export function Progress({ label, value, onCancel }: ProgressProps) {
  return (
    <div className={css['progress']}>
      <div className={css['text']}>
        <output>{label}</output>
        {value !== undefined && <span className={css['share']}>{Math.floor(value * 100)} %</span>}
      </div>
      <progress
        className={css['bar']}
        aria-label={label}
        max={1}
        {...(value === undefined ? {} : { value })}
      />
      {onCancel && (
        <Button size="s" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}
