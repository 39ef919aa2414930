import type { Connector } from '#scene/types.ts'

/** The box round the connectors' control points and labels; a curve never leaves the hull of its control points. */
export function boundsOfConnectors(connectors: readonly Connector[]): {
  minX: number
  minY: number
  maxX: number
  maxY: number
} {
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
