import { ChevronDown } from 'lucide-react'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import css from '#panels/incentives/whatif/WhatIf.module.css'
import { useSession } from '#store/hooks.ts'
import { NOTHING_COMPARED } from '#store/placeLooks.ts'
import { Button } from '#ui/Button.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

const TRYING = 'Try rates'

/** Which programme the chosen one is set beside; without one its own rates are tried. */
export function CompareMenu({
  chosen: { programme, programmes, compared },
}: {
  readonly chosen: ProgrammeChosen
}) {
  const session = useSession()
  const others = programmes.filter(({ id }) => id !== programme.id)
  if (others.length === 0) return null
  const name = compared?.name ?? TRYING
  return (
    <PickMenu
      label="Compared with"
      trigger={
        <Button className={css['pill']} title={name} aria-label={`Compared with: ${name}`}>
          <span className={css['cut']}>{name}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <PickOne
        options={[
          ...others.map(({ id, name: label }) => ({ value: id, label })),
          { value: NOTHING_COMPARED, label: TRYING },
        ]}
        value={compared?.id ?? NOTHING_COMPARED}
        onPick={(compareId) => session.lookAt('incentives', { compareId })}
      />
    </PickMenu>
  )
}
