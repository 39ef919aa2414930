import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import { shownFits } from '#domain/fit/fitTable.ts'
import type { PartnerReading } from '#domain/fit/partnerReading.ts'
import type { Fit } from '#domain/ipp/fit.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { GROUP_NAMES } from '#domain/ipp/table.ts'
import css from '#panels/fit/inspector/FitTab.module.css'
import { useIdleDerived } from '#store/hooks.ts'
import { Radar } from '#ui/charts/Radar.tsx'

/** From the top clockwise. */
const AXES = ['capacity', 'capability', 'commitment', 'customer'] as const

/** The score, what it comes to, and the four Cs it is made of. */
export function FitSummary({ reading: { fit } }: { readonly reading: PartnerReading }) {
  const axes = AXES.map((group) => ({ name: GROUP_NAMES[group], value: fit.byC[group] ?? null }))
  return (
    <div className={css['summary']}>
      <div className={css['verdict']}>
        <Score fit={fit} />
        <Verdict fit={fit} />
      </div>
      <Radar label={`${fit.name} by the four Cs`} axes={axes} />
    </div>
  )
}

/** A score that too little is known for is not shown as one. */
function Score({ fit: { score, status } }: { readonly fit: Fit }) {
  const known = status === 'thin' ? null : score
  return (
    <p
      className={css['score']}
      aria-label={known === null ? 'No score yet' : `Score ${shownScore(known)} of 100`}
    >
      <strong className={status === 'ranked' ? undefined : css['faint']}>
        {known === null ? '?' : shownScore(known)}
      </strong>
      <span aria-hidden> / 100</span>
    </p>
  )
}

function Verdict({ fit: { id, band, status } }: { readonly fit: Fit }) {
  const fits = useIdleDerived(shownFits)
  const rank = fits.get(id)?.rank ?? null
  const ranked = [...fits.values()].filter((one) => one.rank !== null).length
  const place = status !== 'ranked' ? 'not ranked' : rank === null ? '' : `rank ${rank} of ${ranked}`
  return (
    <p className={css['pill']} data-band={band}>
      <span>{status === 'out' ? 'Out' : BAND_NAMES[band]}</span>
      {place !== '' && <span> · {place}</span>}
    </p>
  )
}
