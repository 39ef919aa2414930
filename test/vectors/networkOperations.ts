/** The map vectors name participants by id and lists in sorted order; the rules answer with places of a network. */
import { checkNetwork, type NetworkInput } from '#domain/network/checkNetwork.ts'
import { betweenness } from '#domain/network/betweenness.ts'
import { conflict } from '#domain/network/conflict.ts'
import { coverage, requiredCells } from '#domain/network/coverage.ts'
import type { Network } from '#domain/network/network.ts'
import { reach } from '#domain/network/reach.ts'
import { idsIn, singlePoints } from '#domain/network/singlePoints.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

export const NETWORK_OPERATIONS: Readonly<Record<string, (input: unknown) => unknown>> = {
  reach: onNetwork((network) => ({ segments: reach(network) })),
  spof: onNetwork(toldSinglePoints),
  betweenness: onNetwork((network) => {
    const { values } = betweenness(network)
    return { nodes: Object.fromEntries(network.nodes.map(({ id }, at) => [id, values?.[at] ?? null])) }
  }),
  coverage: (input) => toldCoverage(input as CoverageInput),
  conflict: onNetwork((network, { dealRegistration = false }) => ({
    segments: conflict(network, { dealRegistration }),
  })),
}

interface MapInput extends NetworkInput {
  readonly dealRegistration?: boolean
}

function onNetwork(analysis: (network: Network, input: MapInput) => unknown): (input: unknown) => unknown {
  return (input) => {
    const network = checkNetwork(input as NetworkInput)
    return isRefusal(network) ? network : analysis(network, input as MapInput)
  }
}

function toldSinglePoints(network: Network) {
  const { points, links, disconnected, walk } = singlePoints(network)
  const id = (place: number) => network.nodes[place]?.id ?? ''
  const told = points.map(({ place, stretches }) => ({
    id: id(place),
    lost: idsIn(network, walk, stretches),
    segmentsLost: idsIn(network, walk, stretches, 'buyers'),
  }))
  const bridges = links.map(({ near, far, stretches }) => ({
    between: [id(near), id(far)].toSorted(),
    lost: idsIn(network, walk, stretches),
  }))
  return {
    points: told.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    links: bridges.toSorted((a, b) => (a.between.join(' ') < b.between.join(' ') ? -1 : 1)),
    disconnected: disconnected.map(id).toSorted(),
  }
}

interface CoverageInput {
  readonly required: Parameters<typeof requiredCells>[0]
  readonly partners: readonly {
    readonly id: string
    readonly role: ParticipantKind
    readonly regions?: readonly string[] | 'all'
    readonly segments?: readonly string[] | 'all'
    readonly status?: string
  }[]
}

function toldCoverage({ required, partners }: CoverageInput) {
  const active = partners.filter(({ status = 'active' }) => status === 'active')
  const named = (words: readonly string[] | 'all' = []) => (words === 'all' ? ['all'] : words)
  const found = coverage(
    requiredCells(required),
    active.map(({ id, role, regions, segments }) => ({
      id,
      roles: [role],
      regions: named(regions),
      segments: named(segments),
    })),
  )
  return {
    ...found,
    cells: found.cells.length,
    gaps: found.gaps.map(({ role, region, segment }) => [role, region, segment]),
  }
}
