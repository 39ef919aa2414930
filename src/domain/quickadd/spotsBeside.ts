import { KIND_INFO, type RoleGroup } from '#domain/kinds/kinds.ts'
import type { Point } from '#domain/layout/geometry.ts'
import type { ParticipantKind } from '#records/participantKind.ts'

/** Cards and room between them for the labels of their flows, map units. */
const CELL = { x: 228, y: 112 } as const
/** How many cells beyond the needed ones are looked through before a card is put on another. */
const REACH = 24

/** Where the role groups stand round the company, in cells: as in the layout by sectors. */
const SIDES: Readonly<Record<RoleGroup, Point>> = {
  'service-channel': { x: 2, y: 0 },
  technology: { x: 0, y: -2 },
  'influence-referral': { x: 0, y: 2 },
  customers: { x: -2, y: 0 },
  other: { x: -2, y: 2 },
}

export interface Anchor extends Point {
  readonly kind: ParticipantKind
}

/**
 * Gives places for up to `count` new cards, one per call, as near as can be to the side of `anchor` where their kind
 * belongs; all lie on one grid, so they never cover each other. `isFree` answers for the centre of a card. A partner has
 * its newcomers on the side away from the company.
 */
export function spotsBeside(
  anchor: Anchor,
  company: Point | null,
  count: number,
  isFree: (centre: Point) => boolean,
): (kind: ParticipantKind) => Point {
  const queues = new Map<string, Point[]>()
  const given = new Set<string>()
  return (kind) => {
    const side = sideOf(anchor, company, kind)
    const key = `${side.x} ${side.y}`
    const queue = queues.get(key) ?? cellsFrom(side, REACH + Math.ceil(Math.sqrt(count)))
    queues.set(key, queue)
    for (let cell = queue.pop(); cell; cell = queue.pop()) {
      const spot = { x: anchor.x + cell.x * CELL.x, y: anchor.y + cell.y * CELL.y }
      const taken = given.has(`${cell.x} ${cell.y}`) || !isFree(spot)
      if (taken) continue
      given.add(`${cell.x} ${cell.y}`)
      return spot
    }
    return { x: anchor.x + side.x * CELL.x, y: anchor.y + side.y * CELL.y }
  }
}

function sideOf(anchor: Anchor, company: Point | null, kind: ParticipantKind): Point {
  if (anchor.kind === 'company') return SIDES[KIND_INFO[kind].group ?? 'other']
  if (!company) return { x: 2, y: 0 }
  const [x, y] = [anchor.x - company.x, anchor.y - company.y]
  const length = Math.hypot(x, y) || 1
  return { x: Math.round((2 * x) / length), y: Math.round((2 * y) / length) }
}

/** Cells round the anchor's own neighbours, farthest first, so that the nearest is taken off the end. */
function cellsFrom(side: Point, reach: number): Point[] {
  const cells: Point[] = []
  for (let x = side.x - reach; x <= side.x + reach; x++)
    for (let y = side.y - reach; y <= side.y + reach; y++)
      if (Math.abs(x) > 1 || Math.abs(y) > 1) cells.push({ x, y })
  const far = ({ x, y }: Point) => Math.hypot(x - side.x, y - side.y)
  return cells.toSorted((a, b) => far(b) - far(a) || a.y - b.y || a.x - b.x)
}
