import { addDays } from '#domain/calendar/days.ts'
import type { CareFact, FindingFacts, KnownFacts, ReviewFact } from '#domain/findings/facts.ts'
import { NOTHING_KNOWN } from '#domain/findings/facts.ts'
import { REVIEW_EVERY_DAYS } from '#domain/findings/setAndForget.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { pairBalances } from '#domain/ledger/balance.ts'
import { netFlows } from '#domain/ledger/netFlow.ts'
import { revenueShares } from '#domain/ledger/revenueShare.ts'
import type { NetworkAnalysis } from '#domain/network/analysis.ts'
import { coverageOf } from '#domain/network/coverageOf.ts'
import { endedPartners } from '#domain/network/endedPartners.ts'
import type { Network, NetworkFlow } from '#domain/network/network.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** What the map itself tells, with what other areas know; what they leave out is unknown. */
export interface FactsGiven {
  readonly asOf: string
  readonly planned: boolean
  readonly known: Partial<KnownFacts>
  /** The yearly take and the NPS of a partner; a partner that is left out is unknown. */
  readonly takes?: ReadonlyMap<string, number>
  readonly nps?: ReadonlyMap<string, number>
}

/** The facts of an open map. `analysis` is that of the same records. */
export function factsOf(records: Records, analysis: NetworkAnalysis, given: FactsGiven): FindingFacts {
  const participants = [...records.all('participant')]
  // Planned flows that join are counted as active by the ledger too.
  const flows = analysis.network.flows.map((flow) => ({ ...flow, status: 'active' as const }))
  const ledger = { nodes: participants, flows }
  const pairs = pairBalances(ledger)
  return {
    ...NOTHING_KNOWN,
    ...given.known,
    asOf: given.asOf,
    participants: new Map(participants.map((one) => [one.id, one])),
    analysis,
    exchanged: exchangedWith(analysis.network),
    pairs,
    roles: netFlows(ledger),
    shares: revenueShares(ledger),
    coverage: coverageOf(records, given),
    conflicts: analysis.conflicts,
    care: careOf(
      analysis,
      pairs.filter(({ balance }) => balance !== null).map(({ id }) => id),
      given,
    ),
    reviews: reviewsOf(records, participants, given.asOf),
  }
}

function exchangedWith({ nodes, company, flows }: Network): ReadonlyMap<string, readonly NetworkFlow[]> {
  const us = nodes[company]?.id
  const exchanged = new Map<string, NetworkFlow[]>()
  for (const flow of flows) {
    const other = flow.from === us ? flow.to : flow.to === us ? flow.from : null
    if (other === null) continue
    const known = exchanged.get(other)
    if (known) known.push(flow)
    else exchanged.set(other, [flow])
  }
  return exchanged
}

/** Only partners that exchange something with us: nobody owes a stranger enablement. */
function careOf(
  { network }: NetworkAnalysis,
  ids: readonly string[],
  { takes, nps }: FactsGiven,
): readonly CareFact[] {
  const company = network.nodes[network.company]?.id
  const given = { enablement: new Map<string, number>(), support: new Map<string, number>() }
  for (const { from, to, kind } of network.flows)
    if (from === company && (kind === 'enablement' || kind === 'support'))
      given[kind].set(to, (given[kind].get(to) ?? 0) + 1)
  return ids.map((id) => ({
    id,
    enablementFlows: given.enablement.get(id) ?? 0,
    supportFlows: given.support.get(id) ?? 0,
    takeMinor: takes?.get(id) ?? null,
    nps: nps?.get(id) ?? null,
  }))
}

/**
 * Partners that are due for a review: with one that was held, or signed long enough ago for a first. A map on which
 * nothing was ever dated says nothing about reviews, and one that is planned soon is not forgotten.
 */
function reviewsOf(
  records: Records,
  participants: readonly Participant[],
  asOf: string,
): readonly ReviewFact[] {
  const [held, planned] = [new Map<string, string>(), new Set<string>()]
  const soon = addDays(asOf, REVIEW_EVERY_DAYS)
  for (const { participantId, on } of records.all('review'))
    if (on > asOf) {
      if (on <= soon) planned.add(participantId)
    } else if (on > (held.get(participantId) ?? '')) held.set(participantId, on)
  const ended = endedPartners(records)
  const firstDue = addDays(asOf, -REVIEW_EVERY_DAYS)
  return participants
    .filter(({ id, kind, signedOn }) => {
      if (!isPartnerKind(kind) || planned.has(id) || ended.has(id)) return false
      return held.has(id) || (signedOn !== null && signedOn < firstDue)
    })
    .map(({ id }) => ({ id, lastReviewOn: held.get(id) ?? null }))
}
