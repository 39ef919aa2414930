/**
 * The places of a sector, ring by ring. Why no two overlap: divide x by a card's width with its gap and y by its
 * height with its gap, and every card is a unit square. Rings are circles there, their radii √2 apart, and two
 * neighbours on a ring stand at least √2 apart (sectors leave half of that at each border). Two places are then never
 * nearer than √2, so they differ by at least 1 in one direction: by a whole card and its gap.
 */
import type { Point } from '#domain/layout/geometry.ts'
import type { Sector } from '#domain/layout/sectorBudgets.ts'

/** Map units per unit of the space above; 208 : 124 makes a map 1.7 times as wide as tall. */
const UNIT = { x: 208, y: 124 } as const
/** Leaves three cards to a quarter, and room for flow labels between them and the company. */
const FIRST_RADIUS = 3.05
const APART = Math.SQRT2
/** Seen between two sectors beyond what keeps cards apart. */
const BORDER = 0.4
/** So few on the first ring are spread evenly; adding one moves no more than these. */
const SPREAD_AT_MOST = 3

/** The places of ring 0, 1, 2 …, from the sector's middle outwards, in whole map units. */
export function ringOf(sector: Sector, ring: number, centre: Point): Point[] {
  return placed(sector, ring, capacity(sector, ring), centre)
}

/** The first ring for a sector with few members, evenly spread; `null` where there are too many for it. */
export function spreadRing(sector: Sector, members: number, centre: Point): Point[] | null {
  const fits = members <= SPREAD_AT_MOST && members < capacity(sector, 0)
  return fits ? placed(sector, 0, members, centre) : null
}

function radiusOf(ring: number): number {
  return FIRST_RADIUS + ring * APART
}

function capacity({ sweep }: Sector, ring: number): number {
  const radius = radiusOf(ring)
  return Math.floor((sweep - BORDER / radius) / (2 * Math.asin(APART / (2 * radius))))
}

function placed({ from, sweep }: Sector, ring: number, count: number, centre: Point): Point[] {
  const radius = radiusOf(ring)
  const border = BORDER / radius
  const step = (sweep - border) / count
  return middleOut(count).map((at) => {
    const angle = from + border / 2 + (at + 0.5) * step
    // Adding 0 makes −0 a 0: a file knows no −0, and what is read back must equal what was written.
    return {
      x: Math.round(centre.x + Math.cos(angle) * radius * UNIT.x) + 0,
      y: Math.round(centre.y + Math.sin(angle) * radius * UNIT.y) + 0,
    }
  })
}

/** 0 … count − 1, the middle first: 2, 1, 3, 0, 4. */
function middleOut(count: number): number[] {
  const middle = (count - 1) / 2
  return Array.from({ length: count }, (_, at) => at).toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b,
  )
}
