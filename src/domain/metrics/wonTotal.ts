import { figureText } from '#domain/figures/figureText.ts'
import { type DealPart, pipelineOf, wonOf } from '#domain/metrics/dealParts.ts'
import { type Measured, unmeasured } from '#domain/metrics/metric.ts'
import { currencyIn, type Programme } from '#domain/metrics/programme.ts'
import { sharePct } from '#domain/metrics/programmeTotals.ts'

/** All the company won in the period: what somebody typed, else the deals; null where neither tells it. */
export function wonTotal(programme: Programme): number | null {
  const { wonMinor = null, dealsKept = true } = programme
  if (wonMinor !== null) return wonMinor
  return dealsKept ? wonOf(programme).all.minor : null
}

/** A sum of created deals; unknown where nobody keeps deals and nobody typed a figure. */
export function pipelineSum(programme: Programme, part: 'sourced' | 'involved'): Measured {
  const { all, [part]: chosen } = pipelineOf(programme)
  if (isBlank(programme, chosen)) return NO_DEALS
  const currency = currencyIn(programme)
  const of = figureText(all.minor, 'money', currency)
  return { value: chosen.minor, detail: `${counted(chosen)} of ${of} created`, ...behind(chosen) }
}

/** A sum of won deals; unknown where nobody keeps deals and nobody typed a figure. */
export function wonSum(programme: Programme, part: 'sourced' | 'involved'): Measured {
  const chosen = wonOf(programme)[part]
  if (isBlank(programme, chosen)) return NO_DEALS
  return { value: chosen.minor, detail: wonDetail(programme, chosen), ...behind(chosen) }
}

/** Part of all that was won, in percent. */
export function wonShare(programme: Programme, part: 'sourced' | 'involved'): Measured {
  const chosen = wonOf(programme)[part]
  const total = wonTotal(programme)
  if (isBlank(programme, chosen)) return NO_DEALS
  if (total === null)
    return unmeasured('NO_TOTAL', 'What the company won in all is not known: enter it, or the direct deals.')
  const value = sharePct(chosen.minor, total)
  if (value === null || total < 0) return unmeasured('NO_REVENUE', 'Nothing was won in this period.')
  return { value, detail: wonDetail(programme, chosen), ...behind(chosen) }
}

/** The deals and partners behind a part. */
export function behind({ deals, typedFor }: DealPart): Pick<Measured, 'dealIds' | 'partnerIds'> {
  const partners = deals.flatMap(({ sourcedBy, influencedBy }) =>
    [sourcedBy ?? [], influencedBy ?? []].flat(),
  )
  return { dealIds: deals.map(({ id }) => id), partnerIds: [...new Set([...partners, ...typedFor])] }
}

const NO_DEALS = unmeasured('NO_DEALS', 'No deals are entered and no figure is typed.')

function isBlank({ dealsKept = true }: Programme, part: DealPart): boolean {
  return !dealsKept && part.deals.length === 0 && part.typedFor.length === 0
}

function counted({ count }: DealPart): string {
  return count === 1 ? '1 deal' : `${count} deals`
}

function wonDetail(programme: Programme, { minor }: DealPart): string {
  const total = wonTotal(programme)
  const shown = (value: number) => figureText(value, 'money', currencyIn(programme))
  return total === null
    ? `${shown(minor)} won, of a total not known`
    : `${shown(minor)} of ${shown(total)} won`
}
