import type { ReactNode } from 'react'
import css from '#ui/ChoiceCards.module.css'

export interface Choice {
  readonly id: string
  readonly title: string
  readonly badge?: string | undefined
  readonly about: string
  /** What it brings, in small. */
  readonly contents: ReactNode
  readonly onPick: () => void
}

/** Ways to begin side by side, each a button with what is in it; one press begins. */
export function ChoiceCards({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ul className={css['cards']}>
      {choices.map(({ id, title, badge, about, contents, onPick }) => (
        <li key={id}>
          <button type="button" className={css['card']} onClick={onPick}>
            <span className={css['title']}>
              {title}
              {badge !== undefined && <span className={css['badge']}>{badge}</span>}
            </span>
            <span className={css['about']}>{about}</span>
            <span className={css['contents']}>{contents}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
