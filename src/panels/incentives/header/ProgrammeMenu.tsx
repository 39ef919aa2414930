import { ChevronDown, CircleCheck, CirclePlus, Copy, Pencil, Trash2 } from 'lucide-react'
import css from '#panels/incentives/header/IncentivesHeader.module.css'
import { useProgrammeDeeds } from '#panels/incentives/header/useProgrammeDeeds.ts'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { MenuItems, MenuLine } from '#ui/Menu.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

interface Props {
  readonly chosen: ProgrammeChosen
  onRename(): void
  onNew(): void
}

/** The pill that says which programme is looked at; its menu switches it and does what can be done to it. */
export function ProgrammeMenu({ chosen: { programme, programmes }, onRename, onNew }: Props) {
  const session = useSession()
  const deeds = useProgrammeDeeds()
  return (
    <PickMenu
      label="Programme"
      trigger={
        <Button className={css['pill']} title={programme.name}>
          <span className={css['cut']}>Programme: {programme.name}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <PickOne
        title="Programmes"
        options={programmes.map(({ id, name, status }) => ({ value: id, label: `${name} (${status})` }))}
        value={programme.id}
        onPick={(programmeId) => session.lookAt('incentives', { programmeId })}
      />
      <MenuLine />
      <MenuItems
        items={[
          { label: 'Rename…', icon: <Pencil />, run: onRename },
          { label: 'Duplicate as proposal', icon: <Copy />, run: () => deeds.duplicate(programme) },
          {
            label: 'Make current',
            icon: <CircleCheck />,
            disabled: programme.status === 'current',
            run: () => deeds.makeCurrent(programme),
          },
        ]}
      />
      <MenuLine />
      <MenuItems items={[{ label: 'New programme…', icon: <CirclePlus />, run: onNew }]} />
      <MenuLine />
      <MenuItems
        items={[{ label: 'Delete', icon: <Trash2 />, danger: true, run: () => deeds.remove(programme) }]}
      />
    </PickMenu>
  )
}
