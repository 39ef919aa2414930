import type { CardIndex } from '#canvas/cardIndex.ts'
import type { Point, Rect } from '#scene/types.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** One step that way, for what moves by it. */
export const DIRECTIONS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * The card an arrow key leads to from `from`: the nearest within some 50° of the direction, cards aside counting as
 * farther; where there is none, the nearest of all on that side. Looks only as far as it must.
 */
export function cardTowards(
  index: CardIndex,
  placeOf: (id: string) => Point | null,
  from: Point,
  direction: Direction,
  without: ReadonlySet<string>,
): string | null {
  const farthest = reachOf(index.bounds(), from)
  for (const spread of [SPREAD, Infinity])
    for (let reach = FIRST_REACH; ; reach *= 2) {
      const nearest = nearestIn(index.in(square(from, direction, reach)), spread)
      if (nearest && (nearest.far <= reach || reach >= farthest)) return nearest.id
      if (reach >= farthest) break
    }
  return null

  function nearestIn(ids: readonly string[], spread: number) {
    let nearest: { id: string; far: number } | null = null
    for (const id of ids) {
      const at = without.has(id) ? null : placeOf(id)
      const far = at ? distance(from, at, DIRECTIONS[direction], spread) : null
      if (far !== null && (!nearest || far < nearest.far)) nearest = { id, far }
    }
    return nearest
  }
}

/** The card nearest to a point, or `null` on an empty map. */
export function cardNearest(
  index: CardIndex,
  placeOf: (id: string) => Point | null,
  from: Point,
): string | null {
  const farthest = reachOf(index.bounds(), from)
  for (let reach = FIRST_REACH; ; reach *= 2) {
    const here = { x: from.x - reach, y: from.y - reach, width: 2 * reach, height: 2 * reach }
    let nearest: { id: string; far: number } | null = null
    for (const id of index.in(here)) {
      const at = placeOf(id)
      const far = at ? Math.hypot(at.x - from.x, at.y - from.y) : Infinity
      if (!nearest || far < nearest.far) nearest = { id, far }
    }
    if (nearest && (nearest.far <= reach || reach >= farthest)) return nearest.id
    if (reach >= farthest) return null
  }
}

const FIRST_REACH = 600
/** How much farther a card counts for each unit that it lies aside. */
const ASIDE = 2
const SPREAD = 1.2

function distance(from: Point, at: Point, { x, y }: Point, spread: number): number | null {
  const [dx, dy] = [at.x - from.x, at.y - from.y]
  const along = dx * x + dy * y
  const aside = Math.abs(dx * y) + Math.abs(dy * x)
  return along < 1 || aside > along * spread ? null : along + ASIDE * aside
}

function square({ x, y }: Point, direction: Direction, reach: number): Rect {
  const { x: dx, y: dy } = DIRECTIONS[direction]
  return {
    x: dx > 0 ? x : x - reach,
    y: dy > 0 ? y : y - reach,
    width: dx === 0 ? 2 * reach : reach,
    height: dy === 0 ? 2 * reach : reach,
  }
}

/** From `from` to the farthest edge of what there is, counted as `distance` does. */
function reachOf(bounds: Rect | null, { x, y }: Point): number {
  if (!bounds) return 0
  const across = Math.max(Math.abs(bounds.x - x), Math.abs(bounds.x + bounds.width - x))
  const down = Math.max(Math.abs(bounds.y - y), Math.abs(bounds.y + bounds.height - y))
  return across + down
}
