import { useId, type ReactNode } from 'react'
import { classNames } from '#ui/classNames.ts'
import css from '#panels/insights/InsightCard.module.css'

interface Props {
  readonly title: string
  /** Small beside the title: how it was counted, or what it can be switched to. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One answer of the place: a white card with its question as a heading. */
export function InsightCard({ title, aside, className, children }: Props) {
  const id = useId()
  return (
    <section className={classNames(css['card'], className)} aria-labelledby={id}>
      <header className={css['head']}>
        <h3 id={id} className={css['title']}>
          {title}
        </h3>
        {aside !== undefined && <div className={css['aside']}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
