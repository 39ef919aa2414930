import { Plus } from 'lucide-react'
import { useState } from 'react'
import css from '#panels/fit/profile/FitHeader.module.css'
import { NewProfileDialog } from '#panels/fit/profile/NewProfileDialog.tsx'
import { ProfileDetails } from '#panels/fit/profile/ProfileDetails.tsx'
import { ProfileMenu } from '#panels/fit/profile/ProfileMenu.tsx'
import { RoundDetails } from '#panels/fit/profile/RoundDetails.tsx'
import { RoundMenu } from '#panels/fit/profile/RoundMenu.tsx'
import { useFitFigures } from '#panels/fit/profile/useFitFigures.ts'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import type { FitView } from '#store/placeLooks.ts'
import { Button } from '#ui/Button.tsx'
import { classNames } from '#ui/classNames.ts'
import { Segmented, type Segment } from '#ui/Segmented.tsx'

const VIEWS: readonly Segment<FitView>[] = [
  { value: 'matrix', label: 'Matrix' },
  { value: 'value', label: 'Value' },
  { value: 'rounds', label: 'Rounds' },
  { value: 'room', label: 'In the room' },
]

type Open = 'profile' | 'round' | 'new' | null

/** Which profile and round is looked at and how, with what can be done to them. */
export function FitHeader({ chosen }: { readonly chosen: FitChosen }) {
  const session = useSession()
  const view = useSessionState((state) => state.fit.view)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const { profile, evaluation } = chosen
  return (
    <header className={css['header']}>
      <div className={css['titles']}>
        <h2 className={css['title']}>Ideal partner profile</h2>
        <p className={css['figures']}>{useFitFigures(chosen)}</p>
      </div>
      <Segmented
        label="View of the partners"
        value={view}
        segments={VIEWS}
        onChange={(next) => session.lookAt('fit', { view: next })}
      />
      <div className={css['pills']}>
        <ProfileMenu profile={profile} onDetails={() => setOpen('profile')} onNew={() => setOpen('new')} />
        <RoundMenu chosen={chosen} onDetails={() => setOpen('round')} />
        <ComparePill chosen={chosen} />
        <Button
          className={css['pill']}
          icon={<Plus />}
          onClick={() => session.lookAt('fit', { view: 'matrix', editingCriteria: 'new' })}
        >
          Criterion
        </Button>
      </div>
      {open === 'profile' && <ProfileDetails profile={profile} onClose={close} />}
      {open === 'round' && evaluation && <RoundDetails round={evaluation} onClose={close} />}
      {open === 'new' && <NewProfileDialog onClose={close} />}
    </header>
  )
}

/** Leads to the view of two rounds: the one looked at and the one before it, or the newest other one. */
function ComparePill({ chosen: { evaluation, evaluations } }: { readonly chosen: FitChosen }) {
  const session = useSession()
  const at = evaluations.findIndex(({ id }) => id === evaluation?.id)
  const other = evaluations[at + 1] ?? evaluations.find(({ id }) => id !== evaluation?.id)
  if (at === -1 || !other) return null
  return (
    <Button
      className={classNames(css['pill'], css['round'], css['other'])}
      title={`Compare with ${other.name}`}
      onClick={() => session.lookAt('fit', { view: 'rounds' })}
    >
      <span className={css['cut']}>Compare with {other.name}</span>
    </Button>
  )
}
