import { Minus, Plus, X } from 'lucide-react'
import { Chip, ChipGroup } from '#ui/Chip.tsx'
import css from '#panels/seeing/SeeingBar.module.css'
import { useRecord, useSession, useSessionState } from '#store/hooks.ts'

const NARROWER = { 1: 1, 2: 1, 3: 2 } as const
const WIDER = { 1: 2, 2: 3, 3: 3 } as const

/** "Around Datahaus, 2 steps", with how far it reaches to be changed; nothing where there is no focus. */
export function FocusChip() {
  const session = useSession()
  const focusId = useSessionState((state) => state.seeing.focusId)
  const steps = useSessionState((state) => state.seeing.focusSteps)
  const name = useRecord('participant', focusId ?? '')?.name
  if (focusId === null) return null
  const around = name === undefined ? 'Focus: no longer on the map' : `Around ${name}`
  return (
    <ChipGroup label="Focus">
      <span className={css['words']}>
        {around}, {steps} {steps === 1 ? 'step' : 'steps'}
      </span>
      <Chip
        active
        aria-label="Narrow the focus"
        disabled={steps === 1}
        onClick={() => session.see({ focusSteps: NARROWER[steps] })}
      >
        <Minus aria-hidden />
      </Chip>
      <Chip
        active
        aria-label="Widen the focus"
        disabled={steps === 3}
        onClick={() => session.see({ focusSteps: WIDER[steps] })}
      >
        <Plus aria-hidden />
      </Chip>
      <Chip active aria-label="Remove the focus" onClick={() => session.see({ focusId: null })}>
        <X aria-hidden />
      </Chip>
    </ChipGroup>
  )
}
