import { ArrowRight, Lock } from 'lucide-react'
import { gapSentences } from '#domain/fit/gapSentences.ts'
import type { PartnerReading } from '#domain/fit/partnerReading.ts'
import { FitSummary } from '#panels/fit/inspector/FitSummary.tsx'
import css from '#panels/fit/inspector/FitTab.module.css'
import { useGoToPartners } from '#panels/fit/inspector/useGoToPartners.ts'
import { RatingRow } from '#panels/fit/inspector/RatingRow.tsx'
import { SureCard } from '#panels/fit/inspector/SureCard.tsx'
import type { Evaluation } from '#records/evaluation.ts'
import type { Profile } from '#records/profile.ts'
import { Button } from '#ui/Button.tsx'

interface FitSheetProps {
  readonly profile: Profile
  readonly evaluation: Evaluation
  readonly reading: PartnerReading
}

/** Score, what is amiss, the ratings to be changed, and how sure the rank is. */
export function FitSheet({ profile, evaluation, reading }: FitSheetProps) {
  const gaps = gapSentences(reading)
  return (
    <div className={css['sheet']}>
      <FitSummary reading={reading} />
      {gaps.length > 0 && (
        <ul className={css['gaps']} aria-label="What is missing">
          {gaps.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {evaluation.closed && (
        <p className={css['closed']}>
          <Lock aria-hidden /> {evaluation.name} is closed: its ratings can be read, not changed.
        </p>
      )}
      <section aria-label="Ratings">
        <div className={css['headings']} aria-hidden>
          <span>Criterion</span>
          <span>Weight</span>
          <span>Rating</span>
        </div>
        {reading.rows.map((row) => (
          <RatingRow
            key={row.criterion.id}
            row={row}
            evaluation={evaluation}
            participantId={reading.fit.id}
          />
        ))}
      </section>
      <SureCard evaluation={evaluation} reading={reading} />
      <RoundLine profile={profile} evaluation={evaluation} />
    </div>
  )
}

/** Which figures these are, and the way to all partners. */
function RoundLine({ profile, evaluation }: Pick<FitSheetProps, 'profile' | 'evaluation'>) {
  const goToPartners = useGoToPartners()
  return (
    <p className={css['round']}>
      <span>
        {profile.name} · {evaluation.name}
      </span>
      <Button size="s" tone="quiet" icon={<ArrowRight />} onClick={goToPartners}>
        Compare in Partners
      </Button>
    </p>
  )
}
