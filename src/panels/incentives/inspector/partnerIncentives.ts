import { lastClosedQuarter } from '#domain/calendar/quarterKey.ts'
import type { ExtraPart } from '#domain/incentives/extraLine.ts'
import { type MdfAllowance, mdfAllowance } from '#domain/incentives/mdfDesk.ts'
import { type PartnerYear, partnerYears } from '#domain/incentives/partnerYears.ts'
import { partnerTier, type PartnerTier } from '#domain/incentives/partnerTier.ts'
import { programmeTiers } from '#domain/incentives/programmes.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import { EXTRA_TITLES } from '#domain/incentives/statementLines.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import { type NetFlow, netFlows } from '#domain/ledger/netFlow.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { MAP_ID } from '#records/map.ts'
import type { Participant } from '#records/participant.ts'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'

/** What one partner gets out of the programme. */
export interface PartnerIncentives {
  readonly partner: Participant
  readonly programme: Programme
  readonly currency: string
  readonly year: PartnerYear
  readonly standing: PartnerTier | null
  readonly nextName: string | null
  /** Whether one of what is missing for the next tier is enough. */
  readonly anyIsEnough: boolean
  /** What it earns by kind of line, of what is not nothing. */
  readonly earned: readonly { readonly name: string; readonly minor: number }[]
  readonly mdf: MdfAllowance
  readonly net: NetFlow | null
}

/** The incentives of one partner under a programme; `null` where it has no tier of it. */
export function partnerIncentives(
  records: Records,
  programme: Programme,
  partnerId: string,
  today: string,
): PartnerIncentives | null {
  const partner = records.find('participant', partnerId)
  const year = partnerYears(records, programme.id).get(partnerId)
  if (!partner || !year) return null
  const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
  const quarter = programmeYear(records)?.at(-1) ?? lastClosedQuarter(today, month)
  const standing = partnerTier(records, programme.id, partnerId, quarter)
  const next = programmeTiers(records, programme.id).find(({ tier }) => tier.id === standing?.next?.id)
  return {
    partner,
    programme,
    currency: currencyOf(records),
    year,
    standing,
    nextName: next?.tier.name ?? null,
    anyIsEnough: next?.terms.needs === 'any',
    earned: earnedBy(year),
    mdf: mdfAllowance(records, programme, partnerId, today),
    net: netOf(records, partner),
  }
}

function earnedBy({ payouts }: PartnerYear): PartnerIncentives['earned'] {
  const sums = new Map<string, number>()
  const add = (name: string, minor: number) => sums.set(name, (sums.get(name) ?? 0) + minor)
  for (const { baseMinor, upliftMinor, extras } of payouts) {
    add('Base rate', baseMinor)
    add('Deal registration', upliftMinor)
    for (const { part, amountMinor } of extras) add(titleOf(part), amountMinor)
  }
  return Array.from(sums, ([name, minor]) => ({ name, minor })).filter(({ minor }) => minor !== 0)
}

function titleOf(part: ExtraPart): string {
  return part === 'spiff' ? 'SPIFF, to its people' : EXTRA_TITLES[part]
}

/** From the flows at the partner alone, so that the tab costs the same on every map. */
function netOf(records: Records, partner: Participant): NetFlow | null {
  const flows = Array.from(records.flowsAt(partner.id), (flow) => ({
    ...flow,
    amountMinor: amountInForce(records, flow),
  }))
  const others = flows.flatMap(
    ({ from, to }) => records.find('participant', from === partner.id ? to : from) ?? [],
  )
  return netFlows({ nodes: [partner, ...others], flows }).get(partner.id) ?? null
}
