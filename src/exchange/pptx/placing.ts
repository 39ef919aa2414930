import type { Placing } from '#exchange/slides/slide.ts'
import { scaleParts } from '#scene/scaleParts.ts'
import type { Part, Point, Rect } from '#scene/types.ts'

const ORIGIN = { x: 0, y: 0 } as const

export function placedPoint({ x, y }: Point, { scale, dx, dy }: Placing): Point {
  return { x: x * scale + dx, y: y * scale + dy }
}

export function placedRect({ x, y, width, height }: Rect, { scale, dx, dy }: Placing): Rect {
  return { x: x * scale + dx, y: y * scale + dy, width: width * scale, height: height * scale }
}

/** Parts of the map where and as large as they are on the slide. */
export function placedParts(parts: readonly Part[], { scale, dx, dy }: Placing): readonly Part[] {
  return scaleParts(parts, ORIGIN, scale).map((part) =>
    part.is === 'line'
      ? { ...part, from: shifted(part.from, dx, dy), to: shifted(part.to, dx, dy) }
      : { ...part, x: part.x + dx, y: part.y + dy },
  )
}

function shifted({ x, y }: Point, dx: number, dy: number): Point {
  return { x: x + dx, y: y + dy }
}
