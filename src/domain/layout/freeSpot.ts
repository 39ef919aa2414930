import { CARD_SIZE, rectAround, type Point, type Rect } from '#domain/layout/geometry.ts'
import { extent } from '#domain/layout/occupied.ts'

/**
 * The place nearest to `wanted`, give or take a step, where a card covers no other: tried outwards, ring by ring.
 * `isTaken` answers for a rectangle in map units. Where all around is full it is `wanted` itself.
 */
export function freeSpot(
  wanted: Point,
  isTaken: (rect: Rect) => boolean,
  size: { readonly width: number; readonly height: number } = CARD_SIZE,
): Point {
  const shift = nearShift([withGap(rectAround(wanted, size))], isTaken) ?? { x: 0, y: 0 }
  return { x: wanted.x + shift.x, y: wanted.y + shift.y }
}

/**
 * The shift that brings a group of cards onto free ground together, as small as can be found; for a group too large
 * to fit anywhere near, to the right of everything that `rects` holds.
 */
export function freeShift(
  group: readonly Rect[],
  rects: readonly Rect[],
  isTaken: (rect: Rect) => boolean,
): Point {
  const near = nearShift(group.map(withGap), isTaken)
  if (near) return near
  const [, right] = extent(rects.map(({ x, width }) => x + width))
  const [left] = extent(group.map(({ x }) => x))
  return { x: right - left + STEP.x, y: 0 }
}

const GAP = 12
const STEP = { x: 52, y: 40 } as const
/** 40 rings reach 2,000 units; more would be another place, not a place near. */
const RINGS_TRIED = 40

function nearShift(group: readonly Rect[], isTaken: (rect: Rect) => boolean): Point | null {
  for (const shift of SHIFTS) {
    const isFree = group.every((rect) => !isTaken({ ...rect, x: rect.x + shift.x, y: rect.y + shift.y }))
    if (isFree) return shift
  }
  return null
}

/** All shifts to try, nearest first; of equally near ones that to the right and below first, as people read. */
const SHIFTS: readonly Point[] = shiftsTried()

function shiftsTried(): Point[] {
  const shifts: Point[] = []
  for (let column = -RINGS_TRIED; column <= RINGS_TRIED; column++)
    for (let row = -RINGS_TRIED; row <= RINGS_TRIED; row++)
      shifts.push({ x: column * STEP.x, y: row * STEP.y })
  return shifts.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.x + b.y - a.x - a.y)
}

function withGap({ x, y, width, height }: Rect): Rect {
  return { x: x - GAP / 2, y: y - GAP / 2, width: width + GAP, height: height + GAP }
}
