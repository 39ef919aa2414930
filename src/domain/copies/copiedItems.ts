import { currencyOf } from '#domain/money/currencyOf.ts'
import type { Area } from '#records/area.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Sticky } from '#records/sticky.ts'

/** What is copied from a map, with all that another map needs to make sense of it. Plain data. */
export interface CopiedItems {
  /** The currency the amounts are in. */
  readonly currency: string
  readonly participants: readonly Participant[]
  /** Flows between the copied participants, and those chosen themselves, whose ends may be elsewhere. */
  readonly flows: readonly Flow[]
  /** Areas, without what lies in them unless it is chosen too, and notes. */
  readonly notes: readonly (Area | Sticky)[]
  /** Names of the tiers the participants have: tiers have other ids in another map. */
  readonly tierNames: Readonly<Record<string, string>>
}

export function copiedItems(records: Records, ids: readonly string[]): CopiedItems {
  const participants = [...new Set(ids)].flatMap((id) => records.find('participant', id) ?? [])
  const copied = new Set(participants.map(({ id }) => id))
  const flows = new Map(ids.flatMap((id) => records.find('flow', id) ?? []).map((flow) => [flow.id, flow]))
  for (const { id } of participants)
    for (const flow of records.flowsAt(id))
      if (copied.has(flow.from) && copied.has(flow.to)) flows.set(flow.id, flow)
  return {
    currency: currencyOf(records),
    participants,
    flows: [...flows.values()],
    notes: [...new Set(ids)].flatMap((id) => records.find('area', id) ?? records.find('sticky', id) ?? []),
    tierNames: tierNamesOf(participants, records),
  }
}

function tierNamesOf(participants: readonly Participant[], records: Records): Record<string, string> {
  const tiers = participants.flatMap(({ tierId }) => (tierId && records.find('tier', tierId)) || [])
  return Object.fromEntries(tiers.map((tier) => [tier.id, tier.name]))
}
