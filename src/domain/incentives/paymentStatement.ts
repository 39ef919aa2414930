import type { PartnerSales } from '#domain/incentives/partnerSales.ts'
import { type Payout, payoutUnder } from '#domain/incentives/payout.ts'
import type { PayoutDeal } from '#domain/incentives/payoutInput.ts'
import type { TierReading } from '#domain/incentives/programmeReading.ts'
import { divided, exact, minus, percent, rounded, smaller } from '#domain/money/exact.ts'

/** Any quarter: without deals there are no days. */
const SOME_QUARTER = { start: '2000-01-01', end: '2000-03-31' }

/**
 * The payouts of four equal quarters of a partner without deals, from its yearly payment flows: what it pays is net of
 * its margin, so the list price is what is left over (1 − base rate); what it carries is paid by the customer in full.
 * Nothing where the base rate leaves nothing to pay.
 */
export function paymentStatements(reading: TierReading, sales: PartnerSales): readonly Payout[] {
  const year = yearlySales(reading, sales)
  let before = { volumeMinor: 0, rebatePaidMinor: 0 }
  return [0, 1, 2, 3].map((quarter) => {
    const deals = year.map(({ id, minor }): PayoutDeal => {
      const netMinor = Math.floor(minor / 4) + (quarter < minor % 4 ? 1 : 0)
      return { id, netMinor, kind: 'new', closedOn: SOME_QUARTER.start }
    })
    const payout = payoutUnder(reading.rule, reading.rates, {
      period: SOME_QUARTER,
      deals,
      ytdBefore: before,
    })
    before = {
      volumeMinor: before.volumeMinor + payout.qualifyingNetMinor,
      rebatePaidMinor: before.rebatePaidMinor + payout.rebateMinor,
    }
    return payout
  })
}

/** What the partner sells a year, at list price: what it pays with its margin added, and what it carries. */
export function yearlySales(
  { rule, rates }: TierReading,
  { paid, carried }: PartnerSales,
): readonly { readonly id: string; readonly minor: number }[] {
  const rate = smaller(percent(rates.basePct), percent(rule.maxRatePct ?? 100))
  const left = rule.mode === 'margin' ? minus(exact(1), rate) : exact(1)
  const own = left.over <= 0n ? [] : paid
  return [
    ...own.map(({ id, amountMinor }) => ({ id, minor: rounded(divided(exact(amountMinor ?? 0), left)) })),
    ...carried.map(({ id, amountMinor }) => ({ id, minor: amountMinor ?? 0 })),
  ]
}
