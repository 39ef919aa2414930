import type { RoleGroup } from '#domain/kinds/kinds.ts'
import { CARD_SIZE, COMPANY_SIZE, rectAround, type Point, type Rect } from '#domain/layout/geometry.ts'
import { takenBy } from '#domain/layout/occupied.ts'
import { sectorsFor, type Sector } from '#domain/layout/sectorBudgets.ts'
import { ringOf, spreadRing } from '#domain/layout/sectorSlots.ts'

/** A participant as the layout sees it; `x`, `y` are its centre now. More important ones come nearer the company. */
export interface LayoutItem {
  readonly id: string
  readonly group: RoleGroup | 'company'
  readonly importance: number
  readonly x: number
  readonly y: number
  readonly locked: boolean
}

/**
 * New centres of the participants that move: a sector per role group around the company, which stays (without one,
 * around 0,0). Whoever already stands on a place of its sector keeps it; the others take the free places from the
 * inside, the important first. Locked ones never move and nobody is put on top of one.
 */
export function sectorLayout(items: readonly LayoutItem[]): ReadonlyMap<string, Point> {
  const centre = items.find(({ group }) => group === 'company') ?? { x: 0, y: 0 }
  const isTaken = takenBy(items.filter(isFixed).map(clearRect))
  const moves = new Map<string, Point>()
  const groups = grouped(items)
  const counts = new Map(Array.from(groups, ([group, members]) => [group, members.length]))
  for (const sector of sectorsFor(counts)) {
    const movable = (groups.get(sector.group) ?? []).filter((item) => !isFixed(item))
    const places = freePlaces(sector, movable.length, centre, isTaken)
    for (const [id, place] of seated(movable, places)) moves.set(id, place)
  }
  return moves
}

/** Kept free around what is fixed. */
const CLEARANCE = 8

function isFixed({ group, locked }: LayoutItem): boolean {
  return locked || group === 'company'
}

function clearRect(item: LayoutItem): Rect {
  const { width, height } = item.group === 'company' ? COMPANY_SIZE : CARD_SIZE
  return rectAround(item, { width: width + 2 * CLEARANCE, height: height + 2 * CLEARANCE })
}

function grouped(items: readonly LayoutItem[]): Map<RoleGroup, LayoutItem[]> {
  const groups = new Map<RoleGroup, LayoutItem[]>()
  for (const item of items) {
    if (item.group === 'company') continue
    const members = groups.get(item.group)
    if (members) members.push(item)
    else groups.set(item.group, [item])
  }
  return groups
}

/** Whole rings of free places, from the inside, until there is one for each. */
function freePlaces(
  sector: Sector,
  needed: number,
  centre: Point,
  isTaken: (rect: Rect) => boolean,
): readonly Point[] {
  const isFree = (place: Point) => !isTaken(rectAround(place, CARD_SIZE))
  const spread = spreadRing(sector, needed, centre)
  if (spread?.every(isFree)) return spread
  const places: Point[] = []
  for (let ring = 0; places.length < needed; ring++)
    for (const place of ringOf(sector, ring, centre)) if (isFree(place)) places.push(place)
  return places
}

/** Who moves where: those on one of the places keep it, the rest take what is left in order. */
function seated(members: readonly LayoutItem[], places: readonly Point[]): [string, Point][] {
  const left = new Map(places.map((place) => [placeKey(place), place]))
  const standing = members
    .toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
    .filter((member) => !left.delete(placeKey(member)))
  const free = left.values()
  return standing.flatMap(({ id }): [string, Point][] => {
    const place = free.next().value
    return place ? [[id, place]] : []
  })
}

function placeKey({ x, y }: Point): string {
  return `${x},${y}`
}
