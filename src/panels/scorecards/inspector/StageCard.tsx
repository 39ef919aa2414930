import { useState } from 'react'
import { dayText } from '#domain/calendar/days.ts'
import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import css from '#panels/scorecards/inspector/PlaybookTab.module.css'
import { MoveDialog } from '#panels/scorecards/lifecycle/MoveDialog.tsx'
import { ReviewDialog } from '#panels/scorecards/lifecycle/ReviewDialog.tsx'
import { daysWords, stageTitle } from '#panels/scorecards/lifecycle/stageWords.ts'
import { CheckList } from '#panels/scorecards/partner/CheckList.tsx'
import { DueLineText } from '#panels/scorecards/partner/DueLineText.tsx'
import { Button } from '#ui/Button.tsx'

interface StageCardProps {
  readonly life: PartnerLife
  readonly today: string
}

/** The stage with the days in it, what is due, what is asked for to go on, and the way to move it or to date a review. */
export function StageCard({ life, today }: StageCardProps) {
  const [open, setOpen] = useState<'move' | 'review' | null>(null)
  const { standing, days, proposal, participant, plannedReviewOn } = life
  const { stage } = standing
  const close = () => setOpen(null)
  return (
    <section className={css['card']} aria-label="Stage">
      <header className={css['head']}>
        <h3>{stage === null ? 'No stage yet' : stageTitle(stage)}</h3>
        {stage !== null && <span className={css['faint']}>{daysWords(days)}</span>}
      </header>
      {proposal.due.map((due) => (
        <DueLineText key={due.id} due={due} />
      ))}
      {plannedReviewOn !== null && (
        <p className={css['faint']}>Review planned on {dayText(plannedReviewOn, true)}.</p>
      )}
      {proposal.moveTo !== null && <p className={css['proposal']}>{proposal.why}</p>}
      {proposal.exit.length > 0 && stage !== null && (
        <CheckList label={`To leave ${stageTitle(stage)}`} checks={proposal.exit} />
      )}
      <div className={css['deeds']}>
        <Button size="s" onClick={() => setOpen('move')}>
          {proposal.moveTo === null ? 'Move…' : `Move to ${stageTitle(proposal.moveTo)}…`}
        </Button>
        <Button size="s" onClick={() => setOpen('review')}>
          Date a review…
        </Button>
      </div>
      {open === 'move' && <MoveDialog life={life} to={null} today={today} onClose={close} />}
      {open === 'review' && <ReviewDialog ids={[participant.id]} today={today} onClose={close} />}
    </section>
  )
}
