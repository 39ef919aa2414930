import { type Quarter, quarterBefore, quartersUpTo } from '#domain/calendar/quarter.ts'
import { dealStatements, type QuarterPayout } from '#domain/incentives/dealStatement.ts'
import { type PartnerSales, salesByPartner, salesOf } from '#domain/incentives/partnerSales.ts'
import { partnerTier, type PartnerTier } from '#domain/incentives/partnerTier.ts'
import { type Payment, payments } from '#domain/incentives/payments.ts'
import { paymentStatements } from '#domain/incentives/paymentStatement.ts'
import { programmeOf, type TierReading } from '#domain/incentives/programmeReading.ts'
import type { Payout } from '#domain/incentives/payout.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { MAP_ID } from '#records/map.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** Why there is no statement: the programme or the partner is gone, or the partner has no tier of the programme. */
export type NoStatement = 'NO_PROGRAMME' | 'NO_PARTNER' | 'NO_TIER'

/** What one partner is paid for one quarter, with what led there and when it is paid. */
export interface Statement {
  readonly partner: Participant
  readonly quarter: Quarter
  readonly currency: string
  readonly tier: TierReading
  /** From its deals; or, where it has none, a quarter of its yearly payments; `null` where it has neither. */
  readonly basis: 'deals' | 'payments' | null
  readonly payout: Payout
  readonly payment: Payment
  /** How the tier stood when the quarter began. */
  readonly standing: PartnerTier | null
}

/** The statement of a partner for a quarter under a programme, from its deals or its payments; or why there is none. */
export function statementOf(
  records: Records,
  programmeId: string,
  partnerId: string,
  quarter: Quarter,
): Statement | { readonly reason: NoStatement } {
  const reading = programmeOf(records, programmeId)
  if (!reading) return { reason: 'NO_PROGRAMME' }
  const partner = records.find('participant', partnerId)
  if (!partner) return { reason: 'NO_PARTNER' }
  const tier = reading.tiers.find((one) => one.tier.id === partner.tierId)
  if (!tier) return { reason: 'NO_TIER' }
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  const sales = salesOf(salesByPartner(records), partnerId)
  const basis = basisOf(sales)
  const { programme, currency } = reading
  const paid = quarterPayouts(tier, sales, quarter, programme.regDays, month)
  const [last, payment] = [paid.at(-1), payments(paid, programme).at(-1)]
  if (!last || !payment) return { reason: 'NO_PARTNER' }
  const standing = partnerTier(records, programmeId, partnerId, quarterBefore(quarter, month))
  return { partner, quarter, currency, tier, basis, payout: last.payout, payment, standing }
}

/** What each partner of a tier of the programme takes for a quarter, minor units, by partner. */
export function quarterTakes(
  records: Records,
  programmeId: string,
  quarter: Quarter,
): ReadonlyMap<string, number> {
  const reading = programmeOf(records, programmeId)
  const takes = new Map<string, number>()
  if (!reading) return takes
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  const tiers = new Map(reading.tiers.map((one) => [one.tier.id, one]))
  const sales = salesByPartner(records)
  for (const { id, kind, tierId } of records.all('participant')) {
    const tier = isPartnerKind(kind) ? tiers.get(tierId ?? '') : undefined
    if (!tier) continue
    const own = salesOf(sales, id)
    const payout =
      basisOf(own) === 'payments'
        ? paymentStatements(tier, own)[quarter.quarter - 1]
        : dealStatements(tier, own, [quarter], reading.programme.regDays, month)[0]?.payout
    takes.set(id, payout?.partnerTakeMinor ?? 0)
  }
  return takes
}

function basisOf({ deals, paid, carried }: PartnerSales): Statement['basis'] {
  if (deals.length > 0) return 'deals'
  return paid.length + carried.length > 0 ? 'payments' : null
}

/** Carried amounts are told from the start of the year before, which is further back than any stays carried over. */
const LOOK_BACK = 8

function quarterPayouts(
  tier: TierReading,
  sales: PartnerSales,
  quarter: Quarter,
  regDays: number | null,
  month: number,
): readonly QuarterPayout[] {
  if (basisOf(sales) !== 'payments') {
    const first = sales.deals.reduce<string>(
      (so, { closedOn }) => (closedOn && closedOn < so ? closedOn : so),
      quarter.end,
    )
    const quarters = quartersUpTo(quarter, LOOK_BACK, month).filter(({ end }) => end >= first)
    return dealStatements(tier, sales, quarters, regDays, month)
  }
  const yearly = paymentStatements(tier, sales).slice(0, quarter.quarter)
  const quarters = quartersUpTo(quarter, yearly.length, month)
  return yearly.flatMap((payout, place) => {
    const of = quarters[place]
    return of ? { quarter: of, payout } : []
  })
}
