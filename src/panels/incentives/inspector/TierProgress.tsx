import { missingText } from '#domain/incentives/metricWords.ts'
import css from '#panels/incentives/inspector/IncentivesTab.module.css'
import type { PartnerIncentives } from '#panels/incentives/inspector/partnerIncentives.ts'

/** The tier a partner has, and how far it is to the next, in words and as a bar. */
export function TierProgress({ reading }: { readonly reading: PartnerIncentives }) {
  const { year, standing, nextName, anyIsEnough, currency, programme } = reading
  const next = standing?.next ?? null
  return (
    <section className={css['box']} aria-label="Tier">
      <h3 className={css['boxTitle']}>{year.tier.tier.name}</h3>
      <p className={css['soft']}>{programme.name}</p>
      {next && nextName !== null ? (
        <>
          <p className={css['line']}>
            <span>To {nextName}</span>
            <strong>{Math.floor(next.progressPct)} %</strong>
          </p>
          <progress
            className={css['progress']}
            max={100}
            value={next.progressPct}
            aria-label={`On the way to ${nextName}`}
          />
          {next.missing.length === 0 ? (
            <p className={css['soft']}>It meets what {nextName} asks for.</p>
          ) : (
            <>
              {next.missing.length > 1 && (
                <p className={css['soft']}>{anyIsEnough ? 'One of these is enough:' : 'All of these:'}</p>
              )}
              <ul className={css['missing']}>
                {next.missing.map(({ metric, short }) => (
                  <li key={metric}>{missingText(metric, short, currency)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p className={css['soft']}>{standing ? 'The highest tier there is.' : 'No way up is known.'}</p>
      )}
    </section>
  )
}
