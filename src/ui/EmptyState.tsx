import type { ReactNode } from 'react'
import css from '#ui/EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  readonly icon?: ReactNode
  /** What to do next. */
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Says why there is nothing here and how to begin. */
export function EmptyState({ title, icon, action, children }: EmptyStateProps) {
  return (
    <div className={css['empty']}>
      {icon !== undefined && (
        <span className={css['icon']} aria-hidden>
          {icon}
        </span>
      )}
      <p className={css['title']}>{title}</p>
      {children !== undefined && <div className={css['text']}>{children}</div>}
      {action !== undefined && <div className={css['action']}>{action}</div>}
    </div>
  )
}
