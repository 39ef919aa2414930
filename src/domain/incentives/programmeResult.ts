import { economics, type Economics } from '#domain/incentives/economics.ts'
import { type PartnerYear, partnerYears } from '#domain/incentives/partnerYears.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { Records } from '#records/recordTable.ts'

/** A programme over a year, for us and for all partners in it; minor units. */
export interface ProgrammeResult {
  readonly years: ReadonlyMap<string, PartnerYear>
  readonly volumeMinor: number
  readonly takeMinor: number
  readonly spiffMinor: number
  readonly mdfMinor: number
  readonly overheadMinor: number
  readonly costMinor: number
  /** `null` without a gross margin, or where refunds are more than sales. */
  readonly economics: Economics | null
  readonly economicsReason: 'NO_MARGIN' | 'NO_VOLUME' | null
}

/** What a programme costs and brings in a year; `null` where it is gone. */
export function programmeResult(
  records: Records,
  programmeId: string,
  asOf?: string,
): ProgrammeResult | null {
  const programme = records.find('programme', programmeId)
  if (!programme) return null
  const years = partnerYears(records, programmeId, asOf)
  const sum = (amount: (year: PartnerYear) => number) =>
    [...years.values()].reduce((total, year) => total + amount(year), 0)
  const parts = {
    volumeMinor: sum((year) => year.volumeMinor),
    takeMinor: sum((year) => year.takeMinor),
    spiffMinor: sum((year) => year.spiffMinor),
    mdfMinor: sum(({ mdf }) => mdf.amountMinor),
    overheadMinor: programme.overheadMinor ?? 0,
  }
  const { volumeMinor, takeMinor, spiffMinor, mdfMinor, overheadMinor } = parts
  const costMinor = takeMinor + spiffMinor + mdfMinor + overheadMinor
  const { grossMarginPct, incrementalPct } = programme
  if (grossMarginPct === null)
    return { years, ...parts, costMinor, economics: null, economicsReason: 'NO_MARGIN' }
  const answer = economics({
    grossMinor: volumeMinor,
    grossMarginPct,
    incrementalPct,
    payoutsMinor: takeMinor,
    spiffMinor,
    mdfMinor,
    overheadMinor,
  })
  return isRefusal(answer)
    ? { years, ...parts, costMinor, economics: null, economicsReason: 'NO_VOLUME' }
    : { years, ...parts, costMinor, economics: answer, economicsReason: null }
}
