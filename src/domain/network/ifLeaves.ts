/** What is lost if one participant leaves (rules.md §9, "without X"). */
import { coverageOf } from '#domain/network/coverageOf.ts'
import type { CoveredCell } from '#domain/network/coverage.ts'
import { neighboursOf } from '#domain/network/compressedRows.ts'
import type { Network, NetworkFlow, NetworkSettings } from '#domain/network/network.ts'
import { networkOf } from '#domain/network/networkOf.ts'
import { reach, type SegmentReach } from '#domain/network/reach.ts'
import { depthWalk } from '#domain/network/depthWalk.ts'
import type { Records } from '#records/recordTable.ts'

/** What other parts know of the one who leaves; `null` is unknown. */
export interface LeaverFacts {
  readonly openDeals: number | null
  readonly openDealsMinor: number | null
  readonly openTasks: number | null
}

export const NOTHING_KNOWN: LeaverFacts = { openDeals: null, openDealsMinor: null, openTasks: null }

export interface IfLeaves extends LeaverFacts {
  readonly id: string
  /** Payments into the company that come from it or through it; `null` where no such amount is known. */
  readonly revenueMinor: number | null
  /** Percent of all known payments into the company, 0–100. */
  readonly revenuePct: number | null
  readonly unknownAmounts: number
  /** Ids of segments that no way leads to any more. */
  readonly segmentsCutOff: readonly string[]
  /** Segments that keep a way and lose some: "keeps 3 of its 4 routes". */
  readonly routesLost: readonly { readonly id: string; readonly before: number; readonly after: number }[]
  /** Ids of participants that nothing joins with the company any more. */
  readonly stranded: readonly string[]
  /** Required cells that only it covered. */
  readonly newGaps: readonly CoveredCell[]
  readonly coverageBeforePct: number | null
  readonly coverageAfterPct: number | null
}

/** Compares the map with the one without `id`; costs two reaches of the whole map. */
export function ifLeaves(
  records: Records,
  id: string,
  settings: NetworkSettings,
  known: LeaverFacts = NOTHING_KNOWN,
): IfLeaves {
  const [network, after] = [networkOf(records, settings), networkOf(records, settings, id)]
  const [before, left] = [coverageOf(records, settings), coverageOf(records, settings, id)]
  const gaps = new Set(before.gaps.map(cellKey))
  return {
    id,
    ...known,
    ...revenueThrough(network, id),
    ...routesAfter(reach(network), reach(after)),
    stranded: strandedBy(network, after, id),
    newGaps: left.gaps.filter((cell) => !gaps.has(cellKey(cell))),
    coverageBeforePct: before.coveragePct,
    coverageAfterPct: left.coveragePct,
  }
}

function revenueThrough(network: Network, id: string) {
  const company = network.nodes[network.company]?.id
  const payments = network.flows.filter(({ kind, to }) => kind === 'payment' && to === company)
  const its = payments.filter(({ from, via = [] }) => from === id || via.includes(id))
  const unknownAmounts = its.filter(({ amountMinor = null }) => amountMinor === null).length
  const isKnown = its.length === 0 || unknownAmounts < its.length
  const [revenueMinor, total] = [sumOf(its), sumOf(payments)]
  return {
    revenueMinor: isKnown ? revenueMinor : null,
    revenuePct: isKnown && total > 0 ? (100 * revenueMinor) / total : null,
    unknownAmounts,
  }
}

function routesAfter(before: readonly SegmentReach[], after: readonly SegmentReach[]) {
  const left = new Map(after.map((segment) => [segment.id, segment.routes]))
  const changed = before.flatMap(({ id, routes }) => {
    const now = left.get(id)
    return now === undefined || now === routes ? [] : [{ id, before: routes, after: now }]
  })
  return {
    segmentsCutOff: changed.filter((one) => one.after === 0).map((one) => one.id),
    routesLost: changed.filter((one) => one.after > 0),
  }
}

/** Those that were joined with the company before and are not after. */
function strandedBy(network: Network, after: Network, id: string): readonly string[] {
  const place = network.placeOf.get(id)
  if (place === undefined || neighboursOf(network.links, place).length === 0) return []
  const [was, is] = [depthWalk(network), depthWalk(after)]
  return after.nodes.flatMap((node, at) => {
    const before = network.placeOf.get(node.id) ?? -1
    return is.met[at] === -1 && (was.met[before] ?? -1) >= 0 ? [node.id] : []
  })
}

function cellKey({ role, region, segment }: CoveredCell): string {
  return JSON.stringify([role, region, segment])
}

function sumOf(flows: readonly NetworkFlow[]): number {
  return flows.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
}
