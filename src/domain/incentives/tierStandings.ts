import { missingText } from '#domain/incentives/metricWords.ts'
import { partnerTier } from '#domain/incentives/partnerTier.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Records } from '#records/recordTable.ts'

/** Who is in a tier of a programme, and who is nearest to it. */
export interface TierStanding {
  /** In the order of the map. */
  readonly names: readonly string[]
  /** "OpsNorth needs $30,000 more"; `null` where nobody is on the way. */
  readonly nearest: string | null
}

/** The standing of every tier of a programme, by tier; partners are judged by the year the programme is about. */
export function tierStandings(records: Records, programmeId: string): ReadonlyMap<string, TierStanding> {
  const reading = programmeOf(records, programmeId)
  if (!reading) return new Map()
  const quarter = programmeYear(records)?.at(-1)
  const names = new Map<string, string[]>(reading.tiers.map(({ tier }) => [tier.id, []]))
  const nearest = new Map<string, { readonly pct: number; readonly text: string }>()
  for (const { id, name, kind, tierId } of records.all('participant')) {
    const own = isPartnerKind(kind) ? names.get(tierId ?? '') : undefined
    if (!own) continue
    own.push(name)
    const next = quarter && partnerTier(records, programmeId, id, quarter)?.next
    const tier = next && reading.tiers.find((one) => one.tier.id === next.id)
    if (!next || !tier || next.missing.length === 0) continue
    const joined = tier.terms.needs === 'any' ? ' or ' : ' and '
    const needs = next.missing.map(({ metric, short }) => missingText(metric, short, reading.currency))
    if (next.progressPct > (nearest.get(next.id)?.pct ?? 0))
      nearest.set(next.id, { pct: next.progressPct, text: `${name} needs ${needs.join(joined)}` })
  }
  return new Map(
    Array.from(names, ([id, own]) => [id, { names: own, nearest: nearest.get(id)?.text ?? null }]),
  )
}
