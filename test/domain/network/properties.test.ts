import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { betweenness } from '#domain/network/betweenness.ts'
import { conflict } from '#domain/network/conflict.ts'
import { networkFrom } from '#domain/network/network.ts'
import { reach } from '#domain/network/reach.ts'
import { idsIn, singlePoints } from '#domain/network/singlePoints.ts'
import { everyWay, joinedWithUs, mostApart, smallMaps, without, type SmallMap } from './smallMaps.ts'

test('The routes to a segment are the most ways that share nobody', () => {
  fc.assert(
    fc.property(smallMaps(), (map) => {
      for (const { id, routes, direct, status } of reach(networkOfMap(map))) {
        const ways = [...new Map(everyWay(map, id).map((way) => [[...way].toSorted().join(), way])).values()]
        fc.pre(ways.length <= 14)
        expect(routes).toBe(mostApart(ways))
        expect(direct).toBe(ways.some((way) => way.size === 0))
        expect(status === 'unreached').toBe(ways.length === 0)
      }
    }),
    { numRuns: 300 },
  )
})

test('A single point is who cuts others off when taken away, and it tells exactly whom', () => {
  fc.assert(
    fc.property(smallMaps(), (map) => {
      const network = networkOfMap(map)
      const { points, walk, disconnected } = singlePoints(network)
      const joined = joinedWithUs(map)
      const told = points.map(({ place, stretches, lost, buyersLost }) => {
        expect(idsIn(network, walk, stretches)).toHaveLength(lost)
        expect(idsIn(network, walk, stretches, 'buyers')).toHaveLength(buyersLost)
        return [network.nodes[place]?.id, idsIn(network, walk, stretches)]
      })
      const expected = map.nodes.flatMap(({ id, kind }) => {
        const left = joinedWithUs(without(map, id))
        const lost = [...joined].filter((other) => other !== id && !left.has(other))
        return kind === 'company' || lost.length === 0 ? [] : [[id, lost.toSorted()]]
      })
      expect(new Map(told as [string, string[]][])).toEqual(new Map(expected as [string, string[]][]))
      expect(disconnected.map((place) => network.nodes[place]?.id)).toEqual(
        map.nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => id),
      )
    }),
    { numRuns: 300 },
  )
})

test('A single link is a connection whose loss strands two, or a buyer', () => {
  fc.assert(
    fc.property(smallMaps(), (map) => {
      const network = networkOfMap(map)
      const { links, walk } = singlePoints(network)
      const told = links.map(({ near, far, stretches }) => [
        pairKey(network.nodes[near]?.id ?? '', network.nodes[far]?.id ?? ''),
        idsIn(network, walk, stretches),
      ])
      const joined = joinedWithUs(map)
      const expected = [...new Set(map.flows.map(({ from, to }) => pairKey(from, to)))].flatMap((pair) => {
        const flows = map.flows.filter(({ from, to }) => pairKey(from, to) !== pair)
        const left = joinedWithUs({ ...map, flows })
        const lost = [...joined].filter((id) => !left.has(id)).toSorted()
        const buyers = map.nodes.filter(({ id, kind }) => lost.includes(id) && kind.startsWith('customer'))
        return lost.length >= 2 || buyers.length > 0 ? [[pair, lost]] : []
      })
      expect(new Map(told as [string, string[]][])).toEqual(new Map(expected as [string, string[]][]))
    }),
    { numRuns: 300 },
  )
})

test('Betweenness is the share of shortest ways, counted way by way', () => {
  fc.assert(
    fc.property(smallMaps(), (map) => {
      fc.pre(map.nodes.length >= 3)
      const { values } = betweenness(networkOfMap(map))
      const expected = countedBetweenness(map)
      for (const [at, value] of [...(values ?? [])].entries())
        expect(value).toBeCloseTo(expected[at] ?? -1, 9)
    }),
  )
})

test('A sample of all starts is the exact betweenness', () => {
  fc.assert(
    fc.property(smallMaps(), (map) => {
      fc.pre(map.nodes.length >= 3)
      const network = networkOfMap(map)
      const sampled = betweenness(network, { exactUpTo: 0, sample: map.nodes.length, seed: 7 })
      expect(sampled.isSampled).toBe(true)
      for (const [at, value] of [...(betweenness(network).values ?? [])].entries())
        expect(sampled.values?.[at]).toBeCloseTo(value, 9)
    }),
  )
})

test('Rivals are all pairs of sellers that share a region, or of whom one may be anywhere', () => {
  fc.assert(
    fc.property(smallMaps(), (map) => {
      for (const { sellers, horizontal } of conflict(networkOfMap(map))) {
        const regionsOf = (id: string) => map.nodes.find((node) => node.id === id)?.regions ?? []
        const anywhere = (id: string) => regionsOf(id).length === 0 || regionsOf(id).includes('all')
        const expected = sellers.flatMap((a, at) =>
          sellers
            .slice(at + 1)
            .filter((b) => anywhere(a) || anywhere(b) || regionsOf(a).some((r) => regionsOf(b).includes(r)))
            .map((b) => [a, b]),
        )
        expect(horizontal).toEqual(expected)
      }
    }),
  )
})

function networkOfMap({ nodes, flows }: SmallMap) {
  return networkFrom(nodes, flows)
}

function pairKey(a: string, b: string): string {
  return [a, b].toSorted().join(' ')
}

function countedBetweenness({ nodes, flows }: SmallMap): readonly number[] {
  const ids = nodes.map(({ id }) => id)
  const near = (id: string) => [
    ...new Set(flows.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))),
  ]
  const shortest = (from: string, to: string): readonly (readonly string[])[] => {
    let ways: readonly (readonly string[])[] = [[from]]
    for (let step = 0; step < ids.length; step++) {
      ways = ways.flatMap((way) =>
        near(way.at(-1) ?? '')
          .filter((id) => !way.includes(id))
          .map((id) => [...way, id]),
      )
      const arrived = ways.filter((way) => way.at(-1) === to)
      if (arrived.length > 0) return arrived
    }
    return []
  }
  return ids.map((id) => {
    let sum = 0
    for (const from of ids)
      for (const to of ids) {
        if (from >= to || from === id || to === id) continue
        const ways = shortest(from, to)
        if (ways.length > 0) sum += ways.filter((way) => way.includes(id)).length / ways.length
      }
    return sum / (((ids.length - 1) * (ids.length - 2)) / 2)
  })
}
