import { around } from '#canvas/boundsWithNotes.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { GRID_STEP, snapsToGrid } from '#canvas/snapSetting.ts'
import { findPlaced, placedRect } from '#domain/layout/placed.ts'
import { snapBox, type Guide } from '#domain/layout/snapping.ts'
import type { Records } from '#records/recordTable.ts'
import type { Point, Rect } from '#scene/types.ts'

/** Pixels within which a line draws a dragged item to it. */
const REACH_PIXELS = 6
/** Map units round the item in which others count as near. */
const NEAR = 420
/** In a crowd the nearest lines would all but touch; more would only flicker. */
const MOST = 60

/** How a drag by `delta` is bent: to the lines of near items and to the grid. Costs what is near, not the map. */
export function snapDrag(
  parts: CanvasParts,
  held: { grabbed: string; ids: ReadonlySet<string>; delta: Point },
  zoom: number,
): { delta: Point; guides: readonly Guide[] } {
  const was = parts.model.rectOf(held.grabbed)
  if (!was) return { delta: held.delta, guides: [] }
  const box = { ...was, x: was.x + held.delta.x, y: was.y + held.delta.y }
  const others = nearRects(parts, box, held.ids)
  const { shift, guides } = snapBox(box, others, {
    reach: REACH_PIXELS / zoom,
    grid: snapsToGrid() ? GRID_STEP : null,
  })
  return { delta: { x: held.delta.x + shift.x, y: held.delta.y + shift.y }, guides }
}

function nearRects({ model }: CanvasParts, box: Rect, moving: ReadonlySet<string>): readonly Rect[] {
  const wide = {
    x: box.x - NEAR,
    y: box.y - NEAR,
    width: box.width + 2 * NEAR,
    height: box.height + 2 * NEAR,
  }
  return model
    .itemsIn(wide)
    .filter((id) => !moving.has(id))
    .slice(0, MOST)
    .flatMap((id) => model.rectOf(id) ?? [])
}

/** The box round all of `ids`; `null` where none of them has a place. */
export function rectOfItems(records: Records, ids: Iterable<string>): Rect | null {
  let box: Rect | null = null
  for (const id of ids) {
    const item = findPlaced(records, id)
    if (!item || (item.type === 'sticky' && item.parked)) continue
    const rect = placedRect(item)
    box = box ? around(box, rect) : rect
  }
  return box
}
