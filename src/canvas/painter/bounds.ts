import type { Connector, Rect } from '#scene/types.ts'

/** A box as the spatial index wants it. */
export interface Boxed {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

export function boxOf(rect: Rect): Boxed {
  return { minX: rect.x, minY: rect.y, maxX: rect.x + rect.width, maxY: rect.y + rect.height }
}

export function rectOf({ minX, minY, maxX, maxY }: Boxed): Rect {
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
}

export function grown(box: Boxed, by: number): Boxed {
  return { minX: box.minX - by, minY: box.minY - by, maxX: box.maxX + by, maxY: box.maxY + by }
}

export function union(a: Boxed, b: Boxed): Boxed {
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  }
}

export function overlap(a: Boxed, b: Boxed): boolean {
  return a.minX < b.maxX && a.maxX > b.minX && a.minY < b.maxY && a.maxY > b.minY
}

/** The box round the connectors' control points and labels; a curve never leaves the hull of its control points. */
export function boundsOfConnectors(connectors: readonly Connector[]): Boxed {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  function include(x: number, y: number): void {
    box.minX = Math.min(box.minX, x)
    box.minY = Math.min(box.minY, y)
    box.maxX = Math.max(box.maxX, x)
    box.maxY = Math.max(box.maxY, y)
  }
  for (const { points, label } of connectors) {
    for (const point of points) include(point.x, point.y)
    if (label) {
      include(label.rect.x, label.rect.y)
      include(label.rect.x + label.rect.width, label.rect.y + label.rect.height)
    }
  }
  return box
}

/**
 * False only where the line surely stays out of the box. The box of a long slanting line covers half the map, and a
 * hub has a thousand such lines; its chord tells far better.
 */
export function mayCross({ points: [from, c1, c2, to] }: Connector, box: Boxed): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const bow = Math.max(
    Math.abs((c1.x - from.x) * dy - (c1.y - from.y) * dx),
    Math.abs((c2.x - from.x) * dy - (c2.y - from.y) * dx),
  )
  const { minX, minY, maxX, maxY } = grown(box, bow / length)
  let [enter, leave] = [0, 1]
  for (const [start, delta, low, high] of [
    [from.x, dx, minX, maxX],
    [from.y, dy, minY, maxY],
  ] as const) {
    if (delta === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
    if (enter > leave) return false
  }
  return true
}
