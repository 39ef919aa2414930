import { ChevronDown } from 'lucide-react'
import css from '#panels/insights/leaves/LeavesCard.module.css'
import type { Participant } from '#records/participant.ts'
import { Button } from '#ui/Button.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'

interface Props {
  readonly label: string
  readonly words: string
  /** The first of them are offered. */
  readonly partners: readonly Participant[]
  readonly chosen: string | null
  onPick(id: string | null): void
}

/** A menu of hundreds is read by nobody: those with the most revenue come first. */
const MOST = 100
const NOBODY = 'nobody'

/** The pill that picks a partner. */
export function LeaverMenu({ label, words, partners, chosen, onPick }: Props) {
  const offered = partners.slice(0, MOST).map(({ id, name }) => ({ value: id, label: name }))
  const isOptional = label === 'Compare with'
  return (
    <PickMenu
      label={label}
      trigger={
        <Button size="s" className={css['pill']}>
          <span className={css['cut']}>{words}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <PickOne
        title={label}
        options={isOptional ? [{ value: NOBODY, label: 'Nobody' }, ...offered] : offered}
        value={chosen ?? NOBODY}
        onPick={(id) => onPick(id === NOBODY ? null : id)}
      />
    </PickMenu>
  )
}
