import * as fc from 'fast-check'
import type { NetworkFlow, NetworkNode } from '#domain/network/network.ts'
import { FLOW_KINDS } from '#records/flowKind.ts'

export interface SmallMap {
  readonly nodes: readonly NetworkNode[]
  readonly flows: readonly NetworkFlow[]
}

const KINDS = ['var', 'isv', 'distributor', 'customer-segment', 'customer', 'competitor'] as const
const REGIONS = ['EMEA', 'APAC', 'all'] as const

/** Maps of a company and up to eight others with any flows among them. */
export function smallMaps(): fc.Arbitrary<SmallMap> {
  const one = fc.record({ kind: fc.constantFrom(...KINDS), regions: fc.subarray([...REGIONS]) })
  return fc.array(one, { maxLength: 8 }).chain((others) => {
    const nodes: NetworkNode[] = [
      { id: 'us', kind: 'company' },
      ...others.map((other, at) => ({ id: `n${at}`, ...other })),
    ]
    const end = fc.nat({ max: nodes.length - 1 })
    return fc.array(fc.tuple(end, end, fc.constantFrom(...FLOW_KINDS)), { maxLength: 22 }).map((drawn) => ({
      nodes,
      flows: drawn
        .filter(([from, to]) => from !== to)
        .map(([from, to, kind], at) => ({
          id: `f${at}`,
          from: nodes[from]?.id ?? '',
          to: nodes[to]?.id ?? '',
          kind,
        })),
    }))
  })
}

/** Ids that are joined with the company, whatever the direction. The slow way: again and again over all flows. */
export function joinedWithUs({ nodes, flows }: SmallMap): ReadonlySet<string> {
  const joined = new Set(nodes.filter(({ kind }) => kind === 'company').map(({ id }) => id))
  for (let before = -1; before !== joined.size; ) {
    before = joined.size
    for (const { from, to } of flows) {
      if (!nodes.some(({ id }) => id === from) || !nodes.some(({ id }) => id === to)) continue
      if (joined.has(from)) joined.add(to)
      else if (joined.has(to)) joined.add(from)
    }
  }
  return joined
}

export function without({ nodes, flows }: SmallMap, id: string): SmallMap {
  return { nodes: nodes.filter((node) => node.id !== id), flows }
}

/** Sets of participants, every way on its own: the ways from the company to `segment` that pass partners only. */
export function everyWay({ nodes, flows }: SmallMap, segment: string): readonly ReadonlySet<string>[] {
  const passable = new Set(nodes.filter(({ kind }) => isPassedBy(kind)).map(({ id }) => id))
  const ways: Set<string>[] = []
  const walk = (at: string, passed: readonly string[]) => {
    for (const to of new Set(flows.filter(({ from }) => from === at).map((flow) => flow.to))) {
      if (to === segment) ways.push(new Set(passed))
      else if (passable.has(to) && !passed.includes(to)) walk(to, [...passed, to])
    }
  }
  walk('us', [])
  return ways
}

/** The most ways that share nobody, by trying every choice. */
export function mostApart(
  ways: readonly ReadonlySet<string>[],
  taken: ReadonlySet<string> = new Set(),
): number {
  const [first, ...rest] = ways
  if (!first) return 0
  const skipped = mostApart(rest, taken)
  if ([...first].some((id) => taken.has(id))) return skipped
  return Math.max(skipped, 1 + mostApart(rest, new Set([...taken, ...first])))
}

function isPassedBy(kind: NetworkNode['kind']): boolean {
  return !['company', 'customer-segment', 'customer', 'competitor'].includes(kind)
}
