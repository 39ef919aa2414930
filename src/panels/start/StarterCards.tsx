import css from '#panels/start/StartPage.module.css'
import { EcosystemSketch } from '#panels/start/EcosystemSketch.tsx'
import type { StarterCard } from '#panels/start/StartPage.tsx'

interface Props {
  readonly starters: readonly StarterCard[]
  readonly busy: boolean
  readonly onStarter: (id: string) => void
}

/** Maps made by hand to begin with; each press opens a copy of its own. */
export function StarterCards({ starters, busy, onStarter }: Props) {
  return (
    <ul className={css['starters']}>
      {starters.map(({ id, title, description }, i) => (
        <li key={id}>
          <button type="button" className={css['starter']} disabled={busy} onClick={() => onStarter(id)}>
            <span className={css['starterPicture']}>
              <EcosystemSketch mirrored={i % 2 === 1} />
            </span>
            <span className={css['starterText']}>
              <span className={css['starterTitle']}>{title}</span>
              <span className={css['starterAbout']}>{description}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
