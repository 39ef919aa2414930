import { Coins } from 'lucide-react'
import { LadderCards } from '#panels/incentives/header/LadderCards.tsx'
import { FIRST_NAME, useProgrammeDeeds } from '#panels/incentives/header/useProgrammeDeeds.ts'
import { Button } from '#ui/Button.tsx'
import { FirstSteps } from '#ui/FirstSteps.tsx'

/** What a partner programme is good for, and the ways to begin one. */
export function NoProgramme() {
  const deeds = useProgrammeDeeds()
  return (
    <FirstSteps
      icon={<Coins />}
      title="What is in it for your partners?"
      lead="A programme says what each tier of partners does and what it gets for it: a discount or a commission, something on top for a registered deal, money for marketing, a bonus. Write it once and see what every partner takes, what it costs you and what it brings – in plain words, as a statement, and on the map."
      how="Begin with a ladder of tiers – you can change everything later"
      others={<Button onClick={() => deeds.add(FIRST_NAME, null)}>Start with an empty programme</Button>}
    >
      <LadderCards onPick={(ladder) => deeds.add(FIRST_NAME, ladder)} />
    </FirstSteps>
  )
}
