import type { Command, Edit } from '#commands/command.ts'
import { moveItems } from '#commands/moveItems.ts'
import {
  alignBoxes,
  distributeBoxes,
  spaceBoxes,
  usualGap,
  type Axis,
  type Box,
  type Edge,
} from '#domain/layout/align.ts'
import type { Point } from '#domain/layout/geometry.ts'
import { findPlaced, movedWith, placedRect, shifted } from '#domain/layout/placed.ts'

/** Brings items to one line, that of the locked ones where there are any. */
export function alignItems(ids: readonly string[], edge: Edge): Command {
  return arranged(ids, 2, 'align', (boxes) => alignBoxes(boxes, edge))
}

/** Makes the gaps between items alike, the outermost staying where they are. */
export function distributeItems(ids: readonly string[], axis: Axis): Command {
  return arranged(ids, 3, 'distribute', (boxes) => distributeBoxes(boxes, axis))
}

/** Sets items next to each other with the gap that is usual among them. */
export function spaceItems(ids: readonly string[], axis: Axis): Command {
  return arranged(ids, 2, 'space', (boxes) => spaceBoxes(boxes, axis, usualGap(boxes, axis, LEAST_GAP)))
}

const LEAST_GAP = 24

function arranged(
  ids: readonly string[],
  least: number,
  deed: string,
  place: (boxes: readonly Box[]) => ReadonlyMap<string, Point>,
): Command {
  return (edit, context) => {
    const boxes = boxesOf(ids, edit)
    if (boxes.length < least)
      return { refused: `Select ${least === 2 ? 'two' : 'three'} or more items to ${deed} them.` }
    if (boxes.every(({ locked }) => locked))
      return { refused: 'All of these are locked where they are. Unlock them to move them.' }
    const to = carried(place(boxes), boxes, edit)
    // Nothing out of line is nothing to do, and no undo step (S2).
    return to.size === 0 ? { label: deed } : moveItems(to, { deed })(edit, context)
  }
}

function boxesOf(ids: readonly string[], edit: Edit): Box[] {
  return [...new Set(ids)].flatMap((id) => {
    const item = findPlaced(edit, id)
    return item ? [{ id, locked: item.locked, ...placedRect(item) }] : []
  })
}

/** New places of the boxes and of what the areas among them carry, where that is not placed itself. */
function carried(
  corners: ReadonlyMap<string, Point>,
  boxes: readonly Box[],
  { records }: Edit,
): Map<string, Point> {
  const named = new Set(boxes.map(({ id }) => id))
  const to = new Map<string, Point>()
  for (const box of boxes) {
    const corner = corners.get(box.id)
    if (!corner) continue
    const moved = [...movedWith(records, [box.id])].filter((id) => id === box.id || !named.has(id))
    const delta = { x: corner.x - box.x, y: corner.y - box.y }
    for (const [id, at] of shifted(records, moved, delta)) to.set(id, at)
  }
  return to
}
