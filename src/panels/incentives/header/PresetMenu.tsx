import { ChevronDown } from 'lucide-react'
import css from '#panels/incentives/header/IncentivesHeader.module.css'
import { useProgrammeDeeds } from '#panels/incentives/header/useProgrammeDeeds.ts'
import { LADDERS } from '#domain/incentives/ladders.ts'
import type { Programme } from '#records/programme.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'

/** Puts the tiers of a preset ladder in the place of the programme's own; a toast takes it back. */
export function PresetMenu({ programme }: { readonly programme: Programme }) {
  const deeds = useProgrammeDeeds()
  return (
    <Menu
      label="Presets"
      trigger={
        <Button className={css['pill']}>
          Start from a preset
          <ChevronDown aria-hidden />
        </Button>
      }
      items={LADDERS.map(({ id, title }) => ({
        label: title,
        run: () => deeds.applyLadder(programme, id),
      }))}
    />
  )
}
