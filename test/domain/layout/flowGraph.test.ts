import { describe, expect, test } from 'vitest'
import { flowGraphOf, settled } from '#domain/layout/flowGraph.ts'
import { overlaps } from '#domain/layout/geometry.ts'
import { participantRect } from '#domain/layout/occupied.ts'
import { packLayers } from '#domain/layout/packLayers.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

describe('the graph of the flows', () => {
  const map = aMapWith(
    aCompany('us'),
    aParticipant('a'),
    aParticipant('b'),
    aParticipant('alone'),
    aFlow('f', 'us', 'a'),
    aFlow('back', 'a', 'us', { inReturnFor: 'f' }),
    aFlow('again', 'us', 'a'),
    aFlow('g', 'a', 'b'),
    aFlow('lost', 'a', 'nobody'),
  )

  test('has who gives whom once, and leaves out what comes in return', () => {
    expect(flowGraphOf(map.records).edges).toEqual([
      { from: 'us', to: 'a' },
      { from: 'a', to: 'b' },
    ])
  })

  test('keeps those apart that have no flow among the chosen', () => {
    expect(flowGraphOf(map.records).loose).toEqual(['alone'])
    expect(flowGraphOf(map.records, ['us', 'b']).loose).toEqual(['us', 'b'])
  })
})

describe('packing', () => {
  const node = (id: string, x: number, y: number) => ({ id, x, y, width: 180, height: 64 })

  test('a layer of hundreds is folded into columns between its neighbours, and nobody overlaps', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => node(`c${i}`, 400, i * 90))
    const at = packLayers([node('hub', 0, 0), ...crowd, node('last', 800, 0)], [])
    const places = [...at.values()]
    const [width, height] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))]
    expect(width / height).toBeGreaterThan(0.9)
    expect(width / height).toBeLessThan(3)
    expect(at.get('last')?.x).toBe(width)
    expect(overlapping(places)).toBe(0)
  })

  test('the loose stand in rows under the layers', () => {
    const loose = Array.from({ length: 10 }, (_, i) => ({ id: `l${i}`, width: 180, height: 64 }))
    const at = packLayers([node('a', 0, 0), node('b', 400, 0)], loose)
    expect(loose.every(({ id }) => (at.get(id)?.y ?? 0) > 96)).toBe(true)
    expect(overlapping([...at.values()])).toBe(0)
  })

  function overlapping(places: readonly { x: number; y: number }[]): number {
    const rects = places.map((at) => participantRect({ kind: 'var', ...at }))
    return rects.flatMap((a, i) => rects.slice(i + 1).filter((b) => overlaps(a, b))).length
  }
})

describe('settling', () => {
  test('the layout lies where the group was', () => {
    const map = aMapWith(aParticipant('a', { x: 1000, y: 500 }), aParticipant('b', { x: 1200, y: 500 }))
    const to = settled(
      map.records,
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 400, y: 0 }],
      ]),
    )
    expect(to).toEqual(
      new Map([
        ['a', { x: 900, y: 500 }],
        ['b', { x: 1300, y: 500 }],
      ]),
    )
  })

  test('the layout is put to the locked one, which stays', () => {
    const map = aMapWith(aParticipant('stone', { x: 1000, y: 500, locked: true }), aParticipant('b'))
    const to = settled(
      map.records,
      new Map([
        ['stone', { x: 0, y: 0 }],
        ['b', { x: 400, y: 0 }],
      ]),
    )
    expect(to).toEqual(new Map([['b', { x: 1400, y: 500 }]]))
  })

  test('nobody is put on one that stays', () => {
    const map = aMapWith(
      aParticipant('a'),
      aParticipant('b', { x: 400 }),
      aParticipant('other', { x: 200, y: 10 }),
    )
    const to = settled(
      map.records,
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 0, y: 100 }],
      ]),
    )
    const stays = participantRect({ kind: 'var', x: 200, y: 10 })
    const clash = [...to.values()].filter((at) => overlaps(participantRect({ kind: 'var', ...at }), stays))
    expect(clash).toEqual([])
  })
})
