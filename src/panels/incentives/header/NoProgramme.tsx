import { Coins } from 'lucide-react'
import { LadderCards } from '#panels/incentives/header/LadderCards.tsx'
import css from '#panels/incentives/header/NoProgramme.module.css'
import { FIRST_NAME, useProgrammeDeeds } from '#panels/incentives/header/useProgrammeDeeds.ts'
import { Button } from '#ui/Button.tsx'

/** What a partner programme is good for, and the ways to begin one. */
export function NoProgramme() {
  const deeds = useProgrammeDeeds()
  return (
    <div className={css['page']}>
      <section className={css['column']} aria-labelledby="no-programme-title">
        <header className={css['head']}>
          <span className={css['icon']} aria-hidden>
            <Coins />
          </span>
          <h2 id="no-programme-title" className={css['title']}>
            What is in it for your partners?
          </h2>
          <p className={css['lead']}>
            A programme says what each tier of partners does and what it gets for it: a discount or a
            commission, something on top for a registered deal, money for marketing, a bonus. Write it once
            and see what every partner takes, what it costs you and what it brings – in plain words, as a
            statement, and on the map.
          </p>
        </header>
        <h3 className={css['how']}>Begin with a ladder of tiers – you can change everything later</h3>
        <LadderCards onPick={(ladder) => deeds.add(FIRST_NAME, ladder)} />
        <div className={css['other']}>
          <Button onClick={() => deeds.add(FIRST_NAME, null)}>Start with an empty programme</Button>
        </div>
      </section>
    </div>
  )
}
