import { useId, type KeyboardEvent } from 'react'
import { mostUrgent } from '#domain/lifecycle/dueList.ts'
import { checkSummary } from '#domain/lifecycle/moveChecks.ts'
import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import css from '#panels/scorecards/lifecycle/LifeCard.module.css'
import { daysWords } from '#panels/scorecards/lifecycle/stageWords.ts'
import { DueLineText } from '#panels/scorecards/partner/DueLineText.tsx'
import { PartnerTile } from '#panels/scorecards/partner/PartnerTile.tsx'
import { STAGES } from '#records/participant.ts'
import type { StageOrEnd } from '#records/stageEntry.ts'
import { useFocusOnMount } from '#ui/useFocusOnMount.ts'

interface LifeCardProps {
  readonly life: PartnerLife
  readonly focusOnMount: boolean
  readonly onAsk: (id: string, to: StageOrEnd | null) => void
  readonly onDragStart: (id: string) => void
  readonly onDragEnd: () => void
}

/** A partner in its stage: for how long, what is due, and how many of the checks to leave it are met. */
export function LifeCard({ life, focusOnMount, onAsk, onDragStart, onDragEnd }: LifeCardProps) {
  const cardId = useId()
  useFocusOnMount(cardId, focusOnMount)
  const { participant, standing, days, proposal } = life
  const { id, name } = participant
  const urgent = mostUrgent(proposal.due)
  const summary = checkSummary(proposal.exit)
  function onKeyDown(event: KeyboardEvent): void {
    const to = event.altKey ? nextStage(standing.stage, event.key) : undefined
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onAsk(id, to)
  }
  return (
    // The whole card is taken hold of; the keys do the same on the button in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      draggable
      className={css['item']}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', name)
        event.dataTransfer.effectAllowed = 'move'
        onDragStart(id)
      }}
      onDragEnd={onDragEnd}
    >
      <button
        type="button"
        id={cardId}
        data-card
        className={css['card']}
        onClick={() => onAsk(id, null)}
        onKeyDown={onKeyDown}
      >
        <span className={css['who']}>
          <PartnerTile participant={participant} />
          <span className={css['name']}>{name}</span>
        </span>
        {standing.stage !== null && <span className={css['days']}>{daysWords(days)}</span>}
        {urgent && <DueLineText due={urgent} />}
        {summary !== null && <span className={css['days']}>{summary}</span>}
      </button>
    </li>
  )
}

/** The stage before or after; who has none comes to the first. */
function nextStage(stage: StageOrEnd | null, key: string): StageOrEnd | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  if (stage === 'ended') return key === 'ArrowLeft' ? STAGES.at(-1) : undefined
  const at = stage === null ? -1 : STAGES.indexOf(stage)
  return key === 'ArrowRight' ? STAGES[at + 1] : at > 0 ? STAGES[at - 1] : undefined
}
