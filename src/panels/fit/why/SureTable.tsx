import css from '#panels/fit/why/WhyPanel.module.css'
import { DRAWS } from '#panels/fit/robustness/roundReading.ts'
import { MoreButton } from '#panels/fit/MoreButton.tsx'
import { useFew } from '#panels/fit/useFew.ts'
import { useRobustness } from '#panels/fit/useRobustness.ts'
import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import type { RankedPartner } from '#domain/fit/whyReading.ts'
import { firmness, standardError } from '#domain/ipp/firmness.ts'
import { holdsReading } from '#domain/ipp/holdsReading.ts'
import type { DrawShares } from '#domain/ipp/robustness.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { Progress } from '#ui/Progress.tsx'
import { Tooltip } from '#ui/Tooltip.tsx'

const FEW = 6

interface SureTableProps {
  readonly evaluation: Evaluation
  readonly order: readonly RankedPartner[]
}

/** How sure each decision is near the weights as they stand, and how often each partner leads at any weights at all. */
export function SureTable({ evaluation, order }: SureTableProps) {
  const near = useRobustness(evaluation)
  const all = useRobustness(evaluation, 'all')
  const { shown: rows, more } = useFew(order, FEW)
  const busy = near.busy || all.busy
  const progress = Math.max(near.progress, all.progress)
  return (
    <div className={css['sure']}>
      <h3 className={css['heading']}>How sure that is</h3>
      {progress > 0 && <Progress label="Trying weightings" value={progress} />}
      <table className={css['table']} aria-busy={busy}>
        <thead>
          <tr>
            <th scope="col" className={css['rank']}>
              <span className="visually-hidden">Rank</span>
            </th>
            <th scope="col">Partner</th>
            <th scope="col">Decision</th>
            <th scope="col">Near these weights</th>
            <th scope="col" className={css['number']}>
              Leads at any weights
            </th>
          </tr>
        </thead>
        <tbody className={busy ? css['stale'] : undefined}>
          {rows.map((partner) => (
            <SureRow
              key={partner.id}
              partner={partner}
              near={near.shares?.get(partner.id)}
              all={all.shares?.get(partner.id)}
            />
          ))}
        </tbody>
      </table>
      <MoreButton more={more} />
    </div>
  )
}

interface SureRowProps {
  readonly partner: RankedPartner
  readonly near: DrawShares | undefined
  readonly all: DrawShares | undefined
}

function SureRow({ partner: { name, rank, band }, near, all }: SureRowProps) {
  return (
    <tr>
      <td className={css['rank']}>{rank ?? '–'}</td>
      <th scope="row">{name}</th>
      <td>{BAND_NAMES[band]}</td>
      <td>{near ? <Holds share={near.holds} /> : '–'}</td>
      <td className={css['number']}>{all && rank !== null ? `${shownScore(100 * all.leads)} %` : '–'}</td>
    </tr>
  )
}

/** The word is what is read; the figure's own chance error is for who asks. */
function Holds({ share }: { readonly share: number }) {
  const off = (100 * standardError(share, DRAWS)).toFixed(1)
  return (
    <Tooltip text={`${holdsReading(share, DRAWS)} Give or take ${off} points by chance.`}>
      <button type="button" className={css['about']}>
        {firmness(share)}, {shownScore(100 * share)} %
      </button>
    </Tooltip>
  )
}
