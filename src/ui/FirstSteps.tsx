import { useId, type ReactNode } from 'react'
import css from '#ui/FirstSteps.module.css'

export interface FirstStepsProps {
  readonly icon: ReactNode
  /** The question that the place answers. */
  readonly title: string
  /** What it is good for. */
  readonly lead: string
  /** More about this map, under the lead. */
  readonly about?: ReactNode
  /** Over the ways to begin. */
  readonly how: string
  readonly children: ReactNode
  /** Further ways to begin, as buttons. */
  readonly others: ReactNode
}

/** An empty place that teaches: what it is for, and the ways to begin. */
export function FirstSteps({ icon, title, lead, about, how, children, others }: FirstStepsProps) {
  const id = useId()
  return (
    <div className={css['page']}>
      <section className={css['column']} aria-labelledby={id}>
        <header className={css['head']}>
          <span className={css['icon']} aria-hidden>
            {icon}
          </span>
          <h2 id={id} className={css['title']}>
            {title}
          </h2>
          <p className={css['lead']}>{lead}</p>
          {about}
        </header>
        <h3 className={css['how']}>{how}</h3>
        {children}
        <div className={css['others']}>{others}</div>
      </section>
    </div>
  )
}
