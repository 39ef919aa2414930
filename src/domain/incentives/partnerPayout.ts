import type { Quarter } from '#domain/calendar/quarter.ts'
import { dealStatements, type QuarterPayout } from '#domain/incentives/dealStatement.ts'
import { salesByPartner, salesOf } from '#domain/incentives/partnerSales.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/** Why there is no statement: the programme or the partner is gone, or the partner has no tier of the programme. */
export type NoStatement = 'NO_PROGRAMME' | 'NO_PARTNER' | 'NO_TIER'

/** The statement of one partner for one quarter under a programme, from its deals; or why there is none. */
export function partnerPayout(
  records: Records,
  programmeId: string,
  partnerId: string,
  quarter: Quarter,
): QuarterPayout | { readonly reason: NoStatement } {
  const reading = programmeOf(records, programmeId)
  if (!reading) return { reason: 'NO_PROGRAMME' }
  const partner = records.find('participant', partnerId)
  if (!partner) return { reason: 'NO_PARTNER' }
  const tier = reading.tiers.find((one) => one.tier.id === partner.tierId)
  if (!tier) return { reason: 'NO_TIER' }
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  const sales = salesOf(salesByPartner(records), partnerId)
  const [statement] = dealStatements(tier, sales, [quarter], reading.programme.regDays, month)
  return statement ?? { reason: 'NO_PARTNER' }
}
