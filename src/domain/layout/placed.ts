import type { Point, Rect } from '#domain/layout/geometry.ts'
import { participantRect } from '#domain/layout/occupied.ts'
import type { Area } from '#records/area.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import type { Sticky } from '#records/sticky.ts'

/** What has a place on the map and can be moved. */
export type Placed = Participant | Area | Sticky

export function findPlaced(records: Pick<Records, 'find'>, id: string): Placed | undefined {
  return records.find('participant', id) ?? records.find('area', id) ?? records.find('sticky', id)
}

/** The place it takes, map units; a participant's `x`, `y` are its centre, those of the others the left top. */
export function placedRect(item: Placed): Rect {
  if (item.type === 'participant') return participantRect(item)
  const { x, y, width, height } = item
  return { x, y, width, height }
}

export function placedName(item: Placed): string {
  return item.type === 'sticky' ? noteName(item) : item.name
}

/** "Note: ask about MDF", on one line. */
export function noteName({ text }: Pick<Sticky, 'text'>): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return `Note: ${line === '' ? 'empty' : line.slice(0, 80)}`
}

/** Ids of what lies in the area: cards and notes by their centre, other areas as a whole. Goes through all of them. */
export function membersOf(records: Records, area: Area): string[] {
  const members: string[] = []
  for (const { id, x, y } of records.all('participant')) if (holds(area, { x, y })) members.push(id)
  for (const sticky of records.all('sticky'))
    if (!sticky.parked && holds(area, middle(sticky))) members.push(sticky.id)
  for (const other of records.all('area')) if (other !== area && encloses(area, other)) members.push(other.id)
  return members
}

/** All that moves when `ids` are moved: the unlocked among them, and the unlocked members of the areas among them. */
export function movedWith(records: Records, ids: Iterable<string>): ReadonlySet<string> {
  const moved = new Set<string>()
  for (const id of ids) {
    const item = findPlaced(records, id)
    if (!item || item.locked) continue
    moved.add(id)
    if (item.type === 'area')
      for (const member of membersOf(records, item))
        if (findPlaced(records, member)?.locked === false) moved.add(member)
  }
  return moved
}

/** Where each stands after a shift of all by `delta`, for `moveItems`. */
export function shifted(records: Records, ids: Iterable<string>, delta: Point): Map<string, Point> {
  const to = new Map<string, Point>()
  for (const id of ids) {
    const item = findPlaced(records, id)
    if (item) to.set(id, { x: item.x + delta.x, y: item.y + delta.y })
  }
  return to
}

function holds(area: Rect, { x, y }: Point): boolean {
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height
}

function middle({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function encloses(outer: Rect, inner: Rect): boolean {
  return holds(outer, inner) && holds(outer, { x: inner.x + inner.width, y: inner.y + inner.height })
}
