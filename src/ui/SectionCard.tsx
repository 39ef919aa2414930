import { useId, type ReactNode } from 'react'
import css from '#ui/SectionCard.module.css'
import { classNames } from '#ui/classNames.ts'

interface Props {
  readonly title: string
  /** At the end of the heading: what can be done, or a figure. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A white card with its question or matter as a heading: one part of a place. */
export function SectionCard({ title, aside, className, children }: Props) {
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
