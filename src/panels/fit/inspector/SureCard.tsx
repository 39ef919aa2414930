import type { PartnerReading } from '#domain/fit/partnerReading.ts'
import { firmness } from '#domain/ipp/firmness.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import css from '#panels/fit/inspector/SureCard.module.css'
import { useRobustness } from '#panels/fit/useRobustness.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { Progress } from '#ui/Progress.tsx'

interface SureCardProps {
  readonly evaluation: Evaluation
  readonly reading: PartnerReading
}

/** How the rank holds when every weight is a little off (rules.md §3), and what would move the score most. */
export function SureCard({ evaluation, reading: { fit, mover } }: SureCardProps) {
  const { shares, busy, progress } = useRobustness(evaluation)
  const own = fit.status === 'ranked' ? shares?.get(fit.id) : undefined
  return (
    <section className={css['card']} aria-label="How sure is this rank?">
      <header className={css['head']}>
        <h3>How sure is this rank?</h3>
        <span>10,000 weightings</span>
      </header>
      {fit.status !== 'ranked' && (
        <p className={css['faint']}>It is not ranked, so there is no rank to be sure of.</p>
      )}
      {fit.status === 'ranked' && !own && (
        <p className={css['faint']}>{busy ? 'Trying weightings near yours…' : '–'}</p>
      )}
      {progress > 0 && <Progress label="Trying weightings" value={progress} />}
      {own && (
        <div aria-busy={busy}>
          <Share title="Leads" share={own.leads} />
          <Share title="Among the first three" share={own.top} />
          <Share title="Same decision" share={own.holds} word={firmness(own.holds)} />
        </div>
      )}
      {mover && (
        <p className={css['line']}>
          <span className={css['title']}>Moves most with</span>
          <span>
            <strong>{mover.name}</strong>
            <span className={css['moves']}>
              from {shownScore(mover.lowest)} to {shownScore(mover.highest)}
            </span>
          </span>
        </p>
      )}
    </section>
  )
}

interface ShareProps {
  readonly title: string
  /** 0 to 1. */
  readonly share: number
  readonly word?: string
}

function Share({ title, share, word }: ShareProps) {
  const percent = shownScore(100 * share)
  return (
    <div className={css['share']}>
      <p className={css['line']}>
        <span>{title}</span>
        <strong>
          {word === undefined ? '' : `${word}, `}
          {percent} %
        </strong>
      </p>
      <div className={css['track']} aria-hidden>
        <div className={css['bar']} style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
