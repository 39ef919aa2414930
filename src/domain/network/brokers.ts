import type { Betweenness } from '#domain/network/betweenness.ts'
import { degreeOf } from '#domain/network/compressedRows.ts'
import type { Network } from '#domain/network/network.ts'

/** Somebody many ways lead through. */
export interface Broker {
  readonly id: string
  /** Share of the pairs of the others, 0 to 1. */
  readonly between: number
  /** With how many others it is joined. */
  readonly connections: number
  /** "Talks to 7 of 20; sits between 42 % of the others: a broker." */
  readonly sentence: string
}

/** The `most` participants that sit between most others, best first; never the company (rules.md §9). */
export function brokers(network: Network, { values, isSampled }: Betweenness, most = 5): readonly Broker[] {
  if (!values) return []
  return [...values.keys()]
    .filter((place) => place !== network.company && (values[place] ?? 0) > 0)
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, most)
    .map((place) => {
      const connections = degreeOf(network.links, place)
      const between = values[place] ?? 0
      return {
        id: network.nodes[place]?.id ?? '',
        between,
        connections,
        sentence: sentenceOf(connections, network.nodes.length - 1, between, isSampled),
      }
    })
}

/** From here on a participant is called a broker. */
const BROKER_FROM = 0.1

function sentenceOf(connections: number, others: number, between: number, isSampled: boolean): string {
  const percent = Math.round(100 * between)
  const share = percent === 0 ? 'under 1 %' : `${isSampled ? 'about ' : ''}${percent} %`
  const called = between >= BROKER_FROM ? ': a broker' : ''
  return `Talks to ${connections} of ${others}; sits between ${share} of the others${called}.`
}
