import { addDays } from '#domain/calendar/days.ts'
import type { Quarter } from '#domain/calendar/quarter.ts'
import type { QuarterPayout } from '#domain/incentives/dealStatement.ts'
import type { Programme } from '#records/programme.ts'

/** When and what a partner is paid for a quarter, minor units. */
export interface Payment {
  readonly quarter: Quarter
  readonly takeMinor: number
  /** From earlier quarters: too small to be paid then, or taken back. */
  readonly carriedInMinor: number
  readonly paidMinor: number
  readonly carriedOutMinor: number
  readonly dueOn: string
}

/** The payments for quarters in a row: one below the smallest payout, or below 0, is carried over (rules.md §5). */
export function payments(
  statements: readonly QuarterPayout[],
  { minPayoutMinor, paymentDays }: Pick<Programme, 'minPayoutMinor' | 'paymentDays'>,
): readonly Payment[] {
  let carriedInMinor = 0
  return statements.map(({ quarter, payout }) => {
    const dueMinor = carriedInMinor + payout.partnerTakeMinor
    const paidMinor = dueMinor > 0 && dueMinor >= (minPayoutMinor ?? 0) ? dueMinor : 0
    const payment = {
      quarter,
      takeMinor: payout.partnerTakeMinor,
      carriedInMinor,
      paidMinor,
      carriedOutMinor: dueMinor - paidMinor,
      dueOn: addDays(quarter.end, paymentDays),
    }
    carriedInMinor = payment.carriedOutMinor
    return payment
  })
}
