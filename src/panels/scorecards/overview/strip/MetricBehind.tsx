import { dayText } from '#domain/calendar/days.ts'
import type { MetricCard } from '#domain/metrics/metricCard.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { figureText } from '#domain/figures/figureText.ts'
import css from '#panels/scorecards/overview/strip/Metrics.module.css'
import type { Deal } from '#records/deal.ts'
import { useDerived, useOpenMap, useSession } from '#store/hooks.ts'

const SHOWN = 50

/** The deals and partners that a metric was made of; a partner leads to its card on the map. */
export function MetricBehind({ card }: { readonly card: MetricCard }) {
  const session = useSession()
  const { records } = useOpenMap()
  const currency = useDerived(currencyOf)
  const deals = card.dealIds.flatMap((id) => records.find('deal', id) ?? [])
  const partners = card.partnerIds.flatMap((id) => records.find('participant', id) ?? [])
  const nameOf = (id: string | null) => (id === null ? undefined : records.find('participant', id)?.name)
  if (deals.length + partners.length === 0) return null
  return (
    <>
      {deals.length > 0 && (
        <section aria-label="Deals behind it" className={css['part']}>
          <h3>{deals.length === 1 ? '1 deal' : `${deals.length} deals`} behind it</h3>
          <ul className={css['list']}>
            {deals.slice(0, SHOWN).map((deal) => (
              <li key={deal.id}>
                <span>{deal.name}</span>
                <span>{nameOf(deal.sourcedBy) ?? 'direct'}</span>
                <span>{dayOf(deal)}</span>
                <strong>{figureText(deal.amountMinor, 'money', currency)}</strong>
              </li>
            ))}
          </ul>
          {deals.length > SHOWN && <p className={css['about']}>and {deals.length - SHOWN} more</p>}
        </section>
      )}
      {partners.length > 0 && (
        <section aria-label="Partners behind it" className={css['part']}>
          <h3>{WORDS[card.metric.id] ?? 'Partners behind it'}</h3>
          <p className={css['names']}>
            {partners.slice(0, SHOWN).map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={css['open']}
                onClick={() =>
                  session.onMap(() => {
                    session.select([id])
                    session.canvas.now?.focus(id)
                  })
                }
              >
                {name}
              </button>
            ))}
          </p>
        </section>
      )}
    </>
  )
}

/** Metrics whose partners are those one has to look after. */
const WORDS: Readonly<Record<string, string>> = {
  activationRate: 'Signed and silent',
  timeToFirstDeal: 'Still waiting for a first deal',
}

function dayOf({ stage, closedOn, createdOn }: Deal): string {
  const day = stage === 'open' ? createdOn : closedOn
  return day === null ? stage : `${stage} ${dayText(day, true)}`
}
