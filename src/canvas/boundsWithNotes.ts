import type { Records } from '#records/recordTable.ts'
import { noteFactsOfMap } from '#scene/notes.ts'
import type { Rect } from '#scene/types.ts'

/** `bounds` and every area and note of the map; `null` where there is nothing at all. */
export function boundsWithNotes(bounds: Rect | null, records: Records): Rect | null {
  return noteFactsOfMap(records).reduce<Rect | null>((box, note) => (box ? around(box, note) : note), bounds)
}

/** Notes that touch `rect`, and areas that lie in it as a whole: a box drawn inside an area leaves it alone. */
export function notesIn(rect: Rect, records: Records): string[] {
  return noteFactsOfMap(records)
    .filter((note) => (note.type === 'area' ? encloses(rect, note) : touches(rect, note)))
    .map(({ id }) => id)
}

export function touches(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function encloses(outer: Rect, inner: Rect): boolean {
  const box = around(outer, inner)
  return box.width === outer.width && box.height === outer.height
}

/** The smallest box round both. */
export function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}
