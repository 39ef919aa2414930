import { ChevronDown, CirclePlus, CopyPlus, Lock, LockOpen, Pencil, Trash2 } from 'lucide-react'
import css from '#panels/fit/profile/FitHeader.module.css'
import { useProfileDeeds } from '#panels/fit/profile/useProfileDeeds.ts'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { dayText } from '#domain/calendar/days.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { classNames } from '#ui/classNames.ts'
import { MenuItems, MenuLine, type MenuItem } from '#ui/Menu.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

interface Props {
  readonly chosen: FitChosen
  onDetails(): void
}

/** The pill that says which round is looked at; its menu switches it, starts another, and closes it. */
export function RoundMenu({ chosen, onDetails }: Props) {
  const session = useSession()
  const items = useRoundItems(chosen, onDetails)
  const { evaluation, evaluations } = chosen
  return (
    <PickMenu
      label="Round"
      trigger={
        <Button
          className={classNames(css['pill'], css['round'])}
          icon={evaluation?.closed ? <Lock aria-label="Closed" /> : undefined}
        >
          <span className={css['cut']}>Evaluated: {evaluation?.name ?? 'not yet'}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {evaluation && (
        <>
          <PickOne
            title="Rounds"
            options={evaluations.map((round) => ({ value: round.id, label: roundWords(round) }))}
            value={evaluation.id}
            onPick={(evaluationId) => session.lookAt('fit', { evaluationId })}
          />
          <MenuLine />
        </>
      )}
      <MenuItems items={items.start} />
      {items.rest.length > 0 && <MenuLine />}
      <MenuItems items={items.rest} />
    </PickMenu>
  )
}

function roundWords({ name, on, closed }: Evaluation): string {
  return `${name}, ${dayText(on, true)}${closed ? ' (closed)' : ''}`
}

function useRoundItems(
  { profile, evaluation }: FitChosen,
  onDetails: () => void,
): { start: readonly MenuItem[]; rest: readonly MenuItem[] } {
  const deeds = useProfileDeeds()
  const begin: MenuItem = {
    label: 'Start a new round',
    icon: <CirclePlus />,
    run: () => deeds.startRound(profile.id),
  }
  if (!evaluation) return { start: [begin], rest: [] }
  const { closed } = evaluation
  return {
    start: [
      begin,
      {
        label: `Start from the ratings of ${evaluation.name}`,
        icon: <CopyPlus />,
        run: () => deeds.startRound(profile.id, evaluation.id),
      },
    ],
    rest: [
      { label: 'Name, date and note…', icon: <Pencil />, run: onDetails },
      {
        label: closed ? 'Open it again' : 'Close this round',
        icon: closed ? <LockOpen /> : <Lock />,
        run: () => deeds.close(evaluation, !closed),
      },
      { label: 'Delete', icon: <Trash2 />, danger: true, run: () => deeds.removeRound(evaluation) },
    ],
  }
}
