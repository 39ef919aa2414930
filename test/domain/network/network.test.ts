import { describe, expect, test } from 'vitest'
import { analyse, analysisSteps } from '#domain/network/analysis.ts'
import { betweenness } from '#domain/network/betweenness.ts'
import { brokers } from '#domain/network/brokers.ts'
import { checkNetwork } from '#domain/network/checkNetwork.ts'
import { conflict, MOST_PAIRS } from '#domain/network/conflict.ts'
import { networkFrom, type NetworkFlow, type NetworkNode } from '#domain/network/network.ts'
import { reach } from '#domain/network/reach.ts'
import { singlePoints } from '#domain/network/singlePoints.ts'

const US: NetworkNode = { id: 'us', kind: 'company' }
const gives = (from: string, to: string, rest: Partial<NetworkFlow> = {}): NetworkFlow => ({
  id: `${from}>${to}`,
  from,
  to,
  kind: 'product',
  ...rest,
})
const segment = (id: string): NetworkNode => ({ id, kind: 'customer-segment' })
const partner = (id: string, rest: Partial<NetworkNode> = {}): NetworkNode => ({ id, kind: 'var', ...rest })

describe('the network', () => {
  test('lays flows without two ends aside and counts planned ones only when they join', () => {
    const flows = [
      gives('us', 'gone'),
      gives('us', 'us'),
      gives('us', 'a', { status: 'planned' }),
      gives('a', 'us', { status: 'ended' }),
    ]
    const { gone, flows: counted } = networkFrom([US, partner('a')], flows)
    expect(gone.map(({ id }) => id)).toEqual(['us>gone', 'us>us'])
    expect(counted).toEqual([])
    expect(networkFrom([US, partner('a')], flows, { planned: true }).flows.map(({ id }) => id)).toEqual([
      'us>a',
    ])
  })

  test.each([
    [[US, US], [], 'E_DUPLICATE_ID', 'nodes[1].id'],
    [[partner('a')], [], 'E_NO_COMPANY', 'nodes'],
    [[US, { ...US, id: 'b' }], [], 'E_COMPANY_MANY', 'nodes'],
    [[US], [gives('us', 'us')], 'E_SELF_FLOW', 'flows[0]'],
    [[US], [gives('us', 'zz')], 'E_FLOW_ENDPOINT', 'flows[0].to'],
    [[US], [gives('zz', 'us')], 'E_FLOW_ENDPOINT', 'flows[0].from'],
  ] as const)('of a faulty input is refused: %#', (nodes, flows, code, path) => {
    expect(checkNetwork({ nodes, flows })).toMatchObject({ code, path })
  })

  test('without a company finds nothing and says nothing wrong', () => {
    const all = analyse(networkFrom([partner('a'), segment('s')], [gives('a', 's')]))
    expect(all.reach).toEqual([])
    expect(all.singlePoints).toMatchObject({ points: [], links: [], disconnected: [] })
    expect(all.conflicts).toMatchObject([{ segment: 's', sellers: ['a'], severity: 'none' }])
  })

  test('is analysed in steps that only ever go forward', () => {
    const nodes = [US, ...Array.from({ length: 30 }, (_, at) => segment(`s${at}`))]
    const network = networkFrom(
      nodes,
      nodes.slice(1).map(({ id }) => gives('us', id)),
    )
    const shares = [...analysisSteps(network)]
    expect(shares.length).toBeGreaterThan(10)
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
    expect(shares.at(-1)).toBe(1)
  })
})

describe('routes', () => {
  test('undo a step of an earlier route (rules.md §9, example 2)', () => {
    const nodes = [US, partner('d1'), partner('d2'), partner('v1'), partner('v2'), segment('s')]
    const flows = [
      gives('us', 'd1'),
      gives('us', 'd2'),
      gives('d1', 'v1'),
      gives('d2', 'v1'),
      gives('d1', 'v2'),
      gives('v1', 's'),
      gives('v2', 's'),
    ]
    expect(reach(networkFrom(nodes, flows))).toMatchObject([{ id: 's', routes: 2, through: ['v1', 'v2'] }])
  })

  test('undo a whole stretch of an earlier route and let go of who stood on it', () => {
    const chain = (...ids: readonly string[]) => ids.slice(1).map((id, at) => gives(ids[at] ?? '', id))
    const nodes = [US, ...'p q r u1 u2 u3 w1 w2 w3'.split(' ').map((id) => partner(id)), segment('s')]
    const shortest = chain('us', 'p', 'q', 'r', 's')
    const flows = [...shortest, ...chain('us', 'u1', 'u2', 'u3', 'r'), ...chain('p', 'w1', 'w2', 'w3', 's')]
    expect(reach(networkFrom(nodes, flows))).toMatchObject([{ id: 's', routes: 2 }])
  })

  test('of one segment leave no trace on the next', () => {
    const nodes = [US, partner('v'), segment('s'), segment('t')]
    const flows = [gives('us', 'v'), gives('v', 's'), gives('v', 't'), gives('us', 't')]
    expect(reach(networkFrom(nodes, flows)).map(({ routes }) => routes)).toEqual([1, 2])
  })
})

describe('single points', () => {
  test('of a chain of 50,000 are found without a list for each', () => {
    const nodes = [US, ...Array.from({ length: 50_000 }, (_, at) => partner(`p${at}`))]
    const flows = nodes.slice(1).map(({ id }, at) => gives(nodes[at]?.id ?? '', id))
    const { points } = singlePoints(networkFrom(nodes, flows))
    expect(points).toHaveLength(49_999)
    expect(Math.max(...points.map(({ lost }) => lost))).toBe(49_999)
  })
})

describe('betweenness', () => {
  const nodes = [US, ...Array.from({ length: 40 }, (_, at) => partner(`p${at}`))]
  const network = networkFrom(
    nodes,
    nodes.slice(1).map(({ id }) => gives('us', id)),
  )

  test('of a large map comes from a sample, says so, and is the same each time', () => {
    const settings = { exactUpTo: 20, sample: 10, seed: 4217 }
    const first = betweenness(network, settings)
    expect(first).toMatchObject({ isSampled: true, starts: 10 })
    expect(betweenness(network, settings).values).toEqual(first.values)
    expect(first.values?.[0]).toBeCloseTo(1, 0)
  })

  test('never calls us a broker, and tells a broker in words', () => {
    const star = networkFrom(
      [US, partner('a'), partner('b'), partner('c')],
      [gives('us', 'a'), gives('a', 'b'), gives('a', 'c')],
    )
    expect(brokers(star, betweenness(star))).toMatchObject([
      { id: 'a', sentence: 'Talks to 3 of 3; sits between 100 % of the others: a broker.' },
    ])
    expect(brokers(network, betweenness(network))).toEqual([])
  })
})

describe('channel conflict', () => {
  test('of a crowd lists so many pairs and no more', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => partner(`p${at}`))
    const flows = crowd.map(({ id }) => gives(id, 's'))
    const [found] = conflict(networkFrom([US, segment('s'), ...crowd], flows))
    expect(found?.horizontal).toHaveLength(MOST_PAIRS)
  })
})
