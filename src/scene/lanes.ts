/** Where the parallel lines between two cards run: an even fan about the line that joins their centres. */
import type { Point, Rect } from '#scene/types.ts'

export type Curve = readonly [Point, Point, Point, Point]

/** Free space between a line's end and the card it points to. */
const GAP = 6
const SPACING = { atCards: 26, inMiddle: 46 } as const
/** Share of a card's reach across the line that lane ends may use, so that they stay clear of its rounded corners. */
const USABLE = 0.82
const LONE_BOW = 0.045
const LONE_BOW_LIMIT = 22
/** Shorter than this, two cards leave no room for a line between them and lines go over their tops instead. */
const SHORTEST = 10

export interface Lanes {
  readonly a: Rect
  readonly b: Rect
  readonly count: number
  /** Unit vector from a's centre to b's centre. */
  readonly dx: number
  readonly dy: number
  readonly distance: number
  readonly spacing: number
}

/** How `count` lines share the way from `a` to `b`. */
export function layLanes(a: Rect, b: Rect, count: number): Lanes {
  const [from, to] = [centre(a), centre(b)]
  const distance = Math.hypot(to.x - from.x, to.y - from.y)
  const dx = distance === 0 ? 1 : (to.x - from.x) / distance
  const dy = distance === 0 ? 0 : (to.y - from.y) / distance
  const reach = USABLE * Math.min(reachAlong(a, -dy, dx), reachAlong(b, -dy, dx))
  const spacing = count < 2 ? 0 : Math.min(SPACING.atCards, (2 * reach) / (count - 1))
  return { a, b, count, dx, dy, distance, spacing }
}

/** The line of lane `lane` (0 is the first) from card a to card b, bowed away from the middle lane. */
export function laneCurve(lanes: Lanes, lane: number): Curve {
  const { a, b, dx, dy, distance, spacing, count } = lanes
  const place = lane - (count - 1) / 2
  const offset = place * spacing
  const start = exitPoint(a, dx, dy, offset)
  const end = exitPoint(b, -dx, -dy, -offset)
  if ((end.x - start.x) * dx + (end.y - start.y) * dy < SHORTEST) return arch(lanes, lane)
  const bow = count === 1 ? Math.min(LONE_BOW_LIMIT, distance * LONE_BOW) : laneBow(place, spacing, distance)
  return bowed(start, end, -dy * bow, dx * bow)
}

/** The point at `t` (0–1) of the curve. */
export function pointAt([p0, c1, c2, p3]: Curve, t: number): Point {
  const u = 1 - t
  const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return {
    x: k0 * p0.x + k1 * c1.x + k2 * c2.x + k3 * p3.x,
    y: k0 * p0.y + k1 * c1.y + k2 * c2.y + k3 * p3.y,
  }
}

/** How far a lane swings out beyond its ends; grows with the lane, so lanes only part and never meet. */
function laneBow(place: number, spacing: number, distance: number): number {
  return place * Math.min(Math.max(8, SPACING.inMiddle - spacing), distance * 0.12)
}

/** A cubic whose middle lies `bow` beside the straight line. */
function bowed(start: Point, end: Point, bowX: number, bowY: number): Curve {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const [sideX, sideY] = [(bowX * 4) / 3, (bowY * 4) / 3]
  return [
    start,
    { x: start.x + dx * 0.3 + sideX, y: start.y + dy * 0.3 + sideY },
    { x: start.x + dx * 0.7 + sideX, y: start.y + dy * 0.7 + sideY },
    end,
  ]
}

/** Over the tops of two cards that touch or overlap, one arch above the other. */
function arch({ a, b, count }: Lanes, lane: number): Curve {
  const place = lane - (count - 1) / 2
  const step = Math.min(14, Math.min(a.width, b.width) / 2 / count)
  const start = { x: a.x + a.width / 2 + place * step, y: a.y - GAP }
  const end = { x: b.x + b.width / 2 + place * step + (count + 1) * step, y: b.y - GAP }
  const top = Math.min(a.y, b.y) - 40 - lane * 22
  return [start, { x: start.x, y: top }, { x: end.x, y: top }, end]
}

/** Where the parallel at `offset` beside the centre line leaves the card, a gap further out. */
function exitPoint(rect: Rect, dx: number, dy: number, offset: number): Point {
  const { x, y } = centre(rect)
  const [ox, oy] = [-dy * offset, dx * offset]
  const alongX = dx === 0 ? Infinity : (Math.sign(dx) * (rect.width / 2) - ox) / dx
  const alongY = dy === 0 ? Infinity : (Math.sign(dy) * (rect.height / 2) - oy) / dy
  const along = Math.max(0, Math.min(alongX, alongY)) + GAP
  return { x: x + ox + dx * along, y: y + oy + dy * along }
}

/** How far one can go from the centre along a unit vector and still be on the card. */
function reachAlong(rect: Rect, dx: number, dy: number): number {
  return Math.min(
    dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy),
  )
}

function centre(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}
