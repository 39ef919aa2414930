import { hasPartIn } from '#domain/metrics/dealParts.ts'
import { timesOf } from '#domain/metrics/firstDeal.ts'
import { shownNumber } from '#domain/figures/figureText.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { signedPartners } from '#domain/metrics/partnerCounts.ts'
import type { Programme, ProgrammeDeal } from '#domain/metrics/programme.ts'

export const timeToFirstDeal: Metric = {
  id: 'timeToFirstDeal',
  title: 'Time to first deal',
  formula:
    'Days from signing to the first won deal in which the partner had a part: the median of those who have one.',
  unit: 'days',
  target: 90,
  higherIsBetter: false,
  measure(programme) {
    const signed = signedPartners(programme)
    const told = signed.filter(({ signedOn }) => (signedOn ?? '') >= (programme.dealsSince ?? ''))
    const firsts = told.map((partner) => ({
      id: partner.id,
      signedOn: partner.signedOn ?? '',
      deal: firstWon(programme, partner.id),
    }))
    const times = timesOf(
      firsts.map(({ signedOn, deal }) => ({ signedOn, firstWonOn: deal?.closedOn ?? null })),
    )
    const early = earlyText(signed.length - told.length)
    if (times.medianDays === null) {
      if (told.length === 0 && early !== '')
        return unmeasured('NO_DEALS', `No first deal is known: ${early}.`)
      return unmeasured('NONE_YET', `No partner has won a deal yet; ${times.waiting} waiting.`)
    }
    const mean = times.meanDays === times.medianDays ? '' : `, mean ${shownNumber(times.meanDays ?? 0)}`
    const parts = [`Median of ${times.withDeal}${mean}`, `${times.waiting} waiting`, early]
    return {
      value: times.medianDays,
      detail: parts.filter((part) => part !== '').join(', '),
      dealIds: firsts.flatMap(({ deal }) => deal?.id ?? []),
      partnerIds: firsts.flatMap(({ id, deal }) => (deal ? [] : [id])),
    }
  },
}

function earlyText(count: number): string {
  return count === 0 ? '' : `${count} signed before deals were kept`
}

/** The first deal won by `asOf` in which the partner had a part. */
export function firstWon(
  { deals, asOf }: Pick<Programme, 'deals' | 'asOf'>,
  partnerId: string,
): ProgrammeDeal | null {
  const won = deals.filter(
    (deal) =>
      deal.stage === 'won' &&
      deal.isRefund !== true &&
      (deal.closedOn ?? '') !== '' &&
      (deal.closedOn ?? '') <= asOf &&
      hasPartIn(deal, partnerId),
  )
  return won.toSorted((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? -1 : 1))[0] ?? null
}
