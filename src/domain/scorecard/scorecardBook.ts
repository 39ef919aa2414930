import type { Quarter } from '#domain/calendar/quarter.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { programmeDeals } from '#domain/metrics/programmeDeals.ts'
import type { ProgrammeDeal } from '#domain/metrics/programme.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { byParticipant, type ByParticipant } from '#domain/scorecard/byParticipant.ts'
import { RAG_LIMITS, type RagLimits } from '#domain/scorecard/rag.ts'
import { MAP_ID } from '#records/map.ts'
import type { Participant } from '#records/participant.ts'
import { RAG_LIMITS_ID } from '#records/ragLimits.ts'
import type { Records } from '#records/recordTable.ts'
import { type Scorecard, scorecardId } from '#records/scorecard.ts'
import type { Target } from '#records/target.ts'

/** All that scorecards are reckoned from, read once from the map. */
export interface ScorecardBook {
  readonly currency: string
  /** 1–12. */
  readonly fiscalStartMonth: number
  readonly limits: RagLimits
  /** Partners by name; those who buy, compete or are the company have no scorecard. */
  readonly partners: readonly Participant[]
  readonly deals: readonly ProgrammeDeal[]
  /** The day of the first deal: before it nobody kept any, and nothing is not 0. */
  readonly keptSince: string | null
  /** By target id. */
  readonly targets: ReadonlyMap<string, Target>
  readonly recordsOf: ByParticipant
  dealsOf(partnerId: string): readonly ProgrammeDeal[]
  cardOf(partnerId: string, quarter: Pick<Quarter, 'fiscalYear' | 'quarter'>): Scorecard | undefined
}

/** Reads the map once; read it anew when its records change. */
export function scorecardBook(records: Records): ScorecardBook {
  const { deals } = programmeDeals(records)
  const byPartner = dealsByPartner(deals)
  const limits = records.find('ragLimits', RAG_LIMITS_ID)
  return {
    currency: currencyOf(records),
    fiscalStartMonth: records.find('map', MAP_ID)?.fiscalStartMonth ?? 1,
    limits: limits ? { greenAt: limits.greenAtPct / 100, amberAt: limits.amberAtPct / 100 } : RAG_LIMITS,
    partners: [...records.all('participant')].filter(({ kind }) => isPartnerKind(kind)).toSorted(byName),
    deals,
    keptSince: firstDay(deals),
    targets: new Map(Array.from(records.all('target'), (target) => [target.id, target])),
    recordsOf: byParticipant(records),
    dealsOf: (partnerId) => byPartner.get(partnerId) ?? [],
    cardOf: (partnerId, { fiscalYear, quarter }) =>
      records.find('scorecard', scorecardId(partnerId, fiscalYear, quarter)),
  }
}

/** The earliest day any deal names, or null. */
export function firstDay(deals: readonly ProgrammeDeal[]): string | null {
  const days = deals.flatMap(({ createdOn, closedOn }) => [createdOn ?? [], closedOn ?? []].flat())
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null)
}

function dealsByPartner(deals: readonly ProgrammeDeal[]): ReadonlyMap<string, readonly ProgrammeDeal[]> {
  const found = new Map<string, ProgrammeDeal[]>()
  for (const deal of deals)
    for (const id of new Set([deal.sourcedBy ?? [], deal.influencedBy ?? []].flat())) {
      const those = found.get(id)
      if (those) those.push(deal)
      else found.set(id, [deal])
    }
  return found
}

function byName(a: Participant, b: Participant): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()]
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}
