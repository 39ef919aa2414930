/** Channel conflict per segment (rules.md §9): who sells the same product to the same people. */
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { EVERYWHERE, placeKey } from '#domain/network/coverage.ts'
import type { Network, NetworkNode } from '#domain/network/network.ts'

export type ConflictSeverity = 'none' | 'low' | 'medium' | 'high'

export interface SegmentConflict {
  readonly segment: string
  /** We ourselves sell the product to it. */
  readonly direct: boolean
  /** Ids of the partners that sell it, sorted; a marketplace is a route and no rival. */
  readonly sellers: readonly string[]
  /** We compete with our own partners. */
  readonly vertical: boolean
  /** Pairs of sellers that share a region, or of whom one names none; at most `MOST_PAIRS`. */
  readonly horizontal: readonly (readonly [string, string])[]
  readonly severity: ConflictSeverity
}

export interface ConflictSettings {
  /** Registering deals is in force: whoever comes first is protected, which lowers every severity by one step. */
  readonly dealRegistration: boolean
}

/** A crowd of 1,000 unnamed sellers would be half a million pairs, and nobody reads the second hundred. */
export const MOST_PAIRS = 1000

/** The conflict at every customer segment, in the order of the participants. */
export function conflict(
  network: Network,
  { dealRegistration }: ConflictSettings = { dealRegistration: false },
): readonly SegmentConflict[] {
  const sellers = sellersBySegment(network)
  return network.nodes
    .filter(({ kind }) => kind === 'customer-segment')
    .map(({ id }) => {
      const all = [...(sellers.get(id) ?? [])]
      const rivals = all.filter(isRival).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const direct = all.some(({ kind }) => kind === 'company')
      const vertical = direct && rivals.length > 0
      const horizontal = overlappingPairs(rivals)
      const kinds = Number(vertical) + Number(horizontal.length > 0)
      return {
        segment: id,
        direct,
        sellers: rivals.map((rival) => rival.id),
        vertical,
        horizontal,
        severity: severityOf(kinds, dealRegistration),
      }
    })
}

function severityOf(kinds: number, dealRegistration: boolean): ConflictSeverity {
  if (kinds === 0) return 'none'
  if (kinds === 1) return dealRegistration ? 'low' : 'medium'
  return dealRegistration ? 'medium' : 'high'
}

function isRival({ kind }: NetworkNode): boolean {
  return isPartnerKind(kind) && kind !== 'marketplace'
}

function sellersBySegment({ flows, nodes, placeOf }: Network): ReadonlyMap<string, Set<NetworkNode>> {
  const sellers = new Map<string, Set<NetworkNode>>()
  for (const { from, to, kind } of flows) {
    const seller = nodes[placeOf.get(from) ?? -1]
    if (kind !== 'product' || !seller) continue
    const known = sellers.get(to)
    if (known) known.add(seller)
    else sellers.set(to, new Set([seller]))
  }
  return sellers
}

/** Looks only at those of the same region, so that sellers who never meet cost nothing. */
function overlappingPairs(sellers: readonly NetworkNode[]): readonly (readonly [string, string])[] {
  const regions = sellers.map(regionsOf)
  const inRegion = new Map<string, number[]>()
  for (const [at, named] of regions.entries())
    for (const region of named) {
      const there = inRegion.get(region)
      if (there) there.push(at)
      else inRegion.set(region, [at])
    }
  const everywhere = inRegion.get(EVERYWHERE) ?? []
  const pairs: (readonly [string, string])[] = []
  for (const [at, seller] of sellers.entries()) {
    const named = regions[at] ?? []
    const near = named.includes(EVERYWHERE)
      ? sellers.keys()
      : new Set([...everywhere, ...named.flatMap((region) => inRegion.get(region) ?? [])])
    for (const other of [...near].filter((place) => place > at).toSorted((a, b) => a - b)) {
      pairs.push([seller.id, sellers[other]?.id ?? ''])
      if (pairs.length === MOST_PAIRS) return pairs
    }
  }
  return pairs
}

/** Where it sells; who names no region may be anywhere. */
function regionsOf({ regions = [] }: NetworkNode): readonly string[] {
  const named = regions.map(placeKey)
  return named.length === 0 || named.includes(EVERYWHERE) ? [EVERYWHERE] : named
}
