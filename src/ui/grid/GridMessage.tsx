import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import css from '#ui/grid/Grid.module.css'

interface GridMessageProps {
  readonly id: string
  readonly fault: string | null
  readonly told: string
  /** The owner's words about the focused cell. */
  readonly children: ReactNode
}

/** The line under a grid: what is wrong with the focused cell, what was last done, what the cell is about. */
export function GridMessage({ id, fault, told, children }: GridMessageProps) {
  return (
    <div id={id} className={css['message']}>
      <span role="status" aria-label="About the cells" className={css['status']}>
        {fault !== null && (
          <strong className={css['problem']}>
            <CircleAlert aria-hidden /> {fault}
          </strong>
        )}
        {fault === null && told}
      </span>
      {fault === null && told === '' && children}
    </div>
  )
}
