import type { Viewport } from '#canvas/painter/viewport.ts'
import type { Point, Rect } from '#scene/types.ts'

export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How far the view has to go, in map units, to show `rect` free of what covers its edges (pixels); 0 where it does. */
export function shiftIntoView(rect: Rect, viewport: Viewport, covered: Edges): Point {
  const { x, y, zoom, width, height } = viewport
  const across = overhang(rect.x * zoom + x, rect.width * zoom, covered.left, width - covered.right)
  const down = overhang(rect.y * zoom + y, rect.height * zoom, covered.top, height - covered.bottom)
  return { x: across / zoom, y: down / zoom }
}

/** What is too large for the room is shown from its beginning. */
function overhang(start: number, length: number, least: number, most: number): number {
  if (start + length > most && length <= most - least) return start + length - most
  return start < least || length > most - least ? start - least : 0
}
