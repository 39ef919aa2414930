import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLE_GROUPS, type RoleGroup } from '#domain/kinds/kinds.ts'
import { CARD_SIZE, COMPANY_SIZE, overlaps, rectAround } from '#domain/layout/geometry.ts'
import { takenBy } from '#domain/layout/occupied.ts'
import { sectorsFor } from '#domain/layout/sectorBudgets.ts'
import { sectorLayout, type LayoutItem } from '#domain/layout/sectorLayout.ts'

const GROUPS = ROLE_GROUPS.map(({ id }) => id)
const US: LayoutItem = { id: 'us', group: 'company', importance: 0, x: 30, y: -70, locked: false }

function item(id: string, group: RoleGroup, fields: Partial<LayoutItem> = {}): LayoutItem {
  return { id, group, importance: 0, x: 0, y: 0, locked: false, ...fields }
}

/** `count` participants in all groups, unevenly, the company first. */
function crowd(count: number): LayoutItem[] {
  return [
    US,
    ...Array.from({ length: count }, (_, i) => item(`p${i}`, groupAt(i), { importance: (i * 7919) % 97 })),
  ]
}

function groupAt(i: number): RoleGroup {
  return GROUPS[[0, 1, 2, 2, 1, 0, 3, 2, 4, 1][i % 10] ?? 0] ?? 'other'
}

function customers(count: number): LayoutItem[] {
  return arranged([US, ...Array.from({ length: count }, (_, i) => item(`c${i}`, 'customers'))]).slice(1)
}

function arranged(items: readonly LayoutItem[]): LayoutItem[] {
  const moves = sectorLayout(items)
  return items.map((one) => ({ ...one, ...moves.get(one.id) }))
}

function rectOf(one: LayoutItem) {
  return rectAround(one, one.group === 'company' ? COMPANY_SIZE : CARD_SIZE)
}

function overlapCount(items: readonly LayoutItem[]): number {
  const placed: ReturnType<typeof rectOf>[] = []
  let count = 0
  // Row by row, so that 2,000 cards are compared with their neighbours only.
  for (const rect of items.map(rectOf).toSorted((a, b) => a.y - b.y)) {
    for (let at = placed.length - 1; at >= 0; at--) {
      const other = placed[at]
      if (!other || other.y + COMPANY_SIZE.height < rect.y) break
      if (overlaps(rect, other)) count++
    }
    placed.push(rect)
  }
  return count
}

function shares(items: readonly LayoutItem[]): string {
  const counts = new Map(GROUPS.map((group) => [group, items.filter((one) => one.group === group).length]))
  return JSON.stringify(sectorsFor(counts))
}

describe('places', () => {
  test.each([0, 1, 20, 200, 2_000, 10_000])('no two of %d participants overlap', (count) => {
    expect(overlapCount(arranged(crowd(count)))).toBe(0)
  })

  test('the map is wider than tall, 1.6 to 1.8 times', () => {
    const places = arranged(crowd(2_000))
    const size = (of: (one: LayoutItem) => number) =>
      Math.max(...places.map(of)) - Math.min(...places.map(of))
    const ratio = size(({ x }) => x) / size(({ y }) => y)
    expect(ratio).toBeGreaterThan(1.6)
    expect(ratio).toBeLessThan(1.8)
  })

  test('a small map has customers left, technology above, channel right and influence below the company', () => {
    const [, left, above, right, below] = arranged([
      US,
      item('a', 'customers'),
      item('b', 'technology'),
      item('c', 'service-channel'),
      item('d', 'influence-referral'),
    ])
    expect(left).toMatchObject({ y: US.y })
    expect(left?.x).toBeLessThan(US.x - 320)
    expect(above).toMatchObject({ x: US.x })
    expect(above?.y).toBeLessThan(US.y - 200)
    expect(right?.x).toBeGreaterThan(US.x + 320)
    expect(below?.y).toBeGreaterThan(US.y + 200)
  })

  test('what is not classified stands between customers and influence, bottom left', () => {
    const other = arranged([...crowd(40), item('o', 'other')]).find(({ id }) => id === 'o')
    expect(other?.x).toBeLessThan(US.x)
    expect(other?.y).toBeGreaterThan(US.y)
  })

  test('twenty customers alone keep to their half of the circle, two thousand go all around', () => {
    expect(customers(20).every(({ x }) => x < US.x)).toBe(true)
    expect(customers(2_000).some(({ x }) => x > US.x)).toBe(true)
  })

  test('the more important stand nearer the company', () => {
    const many = Array.from({ length: 60 }, (_, i) => item(`v${i}`, 'service-channel', { importance: i }))
    const [least, ...rest] = arranged([US, ...many]).slice(1)
    const away = ({ x, y }: LayoutItem) => Math.hypot((x - US.x) / 208, (y - US.y) / 124)
    expect(away(rest.at(-1) ?? US)).toBeLessThan(away(least ?? US) - 1)
  })

  test('without a company the sectors lie around the middle of the map', () => {
    expect(arranged([item('a', 'technology')])).toEqual([item('a', 'technology', { x: 0, y: -378 })])
  })

  test('an empty map has nothing to arrange', () => {
    expect(sectorLayout([]).size).toBe(0)
    expect(sectorLayout([US]).size).toBe(0)
  })
})

describe('what is locked', () => {
  test('locked ones never move and nobody is put on top of one', () => {
    const locked = fc.array(
      fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -600, max: 600 }) }),
      {
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(locked, fc.nat({ max: 60 }), (stones, count) => {
        const fixed = stones.map((at, i) => item(`l${i}`, GROUPS[i % 5] ?? 'other', { ...at, locked: true }))
        const moves = sectorLayout([...crowd(count), ...fixed])
        expect(fixed.some(({ id }) => moves.has(id))).toBe(false)
        const isTaken = takenBy(fixed.map(rectOf))
        for (const place of moves.values()) expect(isTaken(rectAround(place, CARD_SIZE))).toBe(false)
      }),
    )
  })
})

describe('stability', () => {
  test('arranging again moves nobody', () => {
    expect(sectorLayout(arranged(crowd(300))).size).toBe(0)
  })

  test('the order in which participants come makes no difference', () => {
    const forth = sectorLayout(crowd(80))
    const back = sectorLayout(crowd(80).toReversed())
    expect([...back].every(([id, place]) => isDeepStrictEqual(forth.get(id), place))).toBe(true)
  })

  test('adding one moves at most three others or a tenth, unless a sector border moves, which is rare', () => {
    let bordersMoved = 0
    let runs = 0
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.constantFrom(...GROUPS), (count, group) => {
        const before = arranged(crowd(count))
        const after = [...before, item('new', group, { importance: 50 })]
        const moves = sectorLayout(after)
        expect(moves.has('new')).toBe(true)
        runs++
        const bordersMove = shares(before) !== shares(after)
        if (bordersMove) bordersMoved++
        expect(bordersMove || moves.size - 1 <= Math.max(3, count / 10)).toBe(true)
      }),
      { numRuns: 200, seed: 20261121 },
    )
    expect(bordersMoved / runs).toBeLessThan(0.15)
  })

  test('taking one away moves at most those of one ring', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 300 }), fc.nat(), (count, which) => {
        const before = arranged(crowd(count))
        const after = before.toSpliced(1 + (which % count), 1)
        expect(shares(before) !== shares(after) || sectorLayout(after).size <= 20).toBe(true)
      }),
    )
  })
})
