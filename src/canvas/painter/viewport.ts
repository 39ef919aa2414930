import type { View } from '#canvas/painter/protocol.ts'
import type { Rect } from '#scene/types.ts'

/** What of the map is looked at: React Flow's translation and zoom, and the canvas's size in CSS pixels. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Painted beyond the viewport on each side, as a share of its size. */
const MARGIN = 1 / 3
const MAX_PIXEL_RATIO = 2

/** Above 2 a bitmap costs four times as much for what nobody sees. */
export function pixelRatio(): number {
  return Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO)
}

export function visibleRect({ x, y, zoom, width, height }: Viewport): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** Margins are whole pixels, so that at rest the bitmap's pixels lie on the screen's. */
export function viewWithMargin({ x, y, zoom, width, height }: Viewport): View {
  const [mx, my] = [Math.round(width * MARGIN), Math.round(height * MARGIN)]
  const rect = {
    x: (-x - mx) / zoom,
    y: (-y - my) / zoom,
    width: (width + 2 * mx) / zoom,
    height: (height + 2 * my) / zoom,
  }
  return { rect, scale: zoom * pixelRatio() }
}

export function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

export function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}
