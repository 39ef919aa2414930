import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { type DueLine, dueList } from '#domain/lifecycle/dueList.ts'
import type { PartnerLife } from '#domain/lifecycle/partnerLife.ts'
import css from '#panels/scorecards/lifecycle/Aside.module.css'
import { ReviewDialog } from '#panels/scorecards/lifecycle/ReviewDialog.tsx'
import { DueLineText } from '#panels/scorecards/partner/DueLineText.tsx'
import { PartnerTile } from '#panels/scorecards/partner/PartnerTile.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'

interface DueListProps {
  readonly lives: readonly PartnerLife[]
  readonly today: string
}

/** Reviews that are due or overdue, first deals that are late, stages that take too long; the worst first. */
export function DueList({ lives, today }: DueListProps) {
  const [dating, setDating] = useState<readonly string[] | null>(null)
  const lines = dueList(lives)
  const reviews = lines.filter(({ id }) => id === 'review').map(({ participant }) => participant.id)
  return (
    <SectionCard title="What is due" aside={lines.length}>
      {lines.length === 0 && (
        <p className={css['nothing']}>
          Nothing is due. Reviews are due 92 days after the last, first deals 90 days after signing.
        </p>
      )}
      <ul className={css['list']}>
        {lines.map((line) => (
          <DueRow
            key={`${line.participant.id} ${line.id}`}
            line={line}
            onDate={() => setDating([line.participant.id])}
          />
        ))}
      </ul>
      {reviews.length > 1 && (
        <div className={css['foot']}>
          <Button size="s" icon={<CalendarPlus />} onClick={() => setDating(reviews)}>
            Date all {reviews.length} reviews
          </Button>
        </div>
      )}
      {dating && <ReviewDialog ids={dating} today={today} onClose={() => setDating(null)} />}
    </SectionCard>
  )
}

function DueRow({ line, onDate }: { readonly line: DueLine; readonly onDate: () => void }) {
  const { participant, id } = line
  return (
    <li className={css['item']}>
      <PartnerTile participant={participant} />
      <div className={css['words']}>
        <p className={css['name']}>{participant.name}</p>
        <DueLineText due={line} />
      </div>
      {id === 'review' && (
        <IconButton
          size="s"
          icon={<CalendarPlus />}
          label={`Date the review of ${participant.name}`}
          onClick={onDate}
        />
      )}
    </li>
  )
}
