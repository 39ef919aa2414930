import type { Backdrop, Connector, Rect } from '#scene/types.ts'
import { textWidth } from '#scene/textWidth.ts'

const MARGIN = 40
const EMPTY: Rect = { x: -320, y: -180, width: 640, height: 360 }

/** The box round everything drawn, with a margin of 40 map units; a small page where nothing is. */
export function boundsOf(
  boxes: readonly { readonly rect: Rect }[],
  connectors: readonly Connector[],
  backdrop: Backdrop,
): Rect {
  const box = new GrowingBox()
  for (const { rect } of boxes) box.add(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)
  for (const { points, label } of connectors) {
    for (const { x, y } of points) box.add(x, y, x, y)
    if (label)
      box.add(label.rect.x, label.rect.y, label.rect.x + label.rect.width, label.rect.y + label.rect.height)
  }
  for (const { x, y, radiusX, radiusY } of backdrop.ellipses)
    box.add(x - radiusX, y - radiusY, x + radiusX, y + radiusY)
  for (const { x, y, text, size, weight, spacing } of backdrop.captions)
    box.add(x, y - size, x + textWidth(text, size, weight) + spacing * text.length, y + size / 3)
  return box.withMargin()
}

class GrowingBox {
  #left = Infinity
  #top = Infinity
  #right = -Infinity
  #bottom = -Infinity

  add(left: number, top: number, right: number, bottom: number): void {
    if (left < this.#left) this.#left = left
    if (top < this.#top) this.#top = top
    if (right > this.#right) this.#right = right
    if (bottom > this.#bottom) this.#bottom = bottom
  }

  withMargin(): Rect {
    if (this.#left > this.#right) return EMPTY
    return {
      x: this.#left - MARGIN,
      y: this.#top - MARGIN,
      width: this.#right - this.#left + 2 * MARGIN,
      height: this.#bottom - this.#top + 2 * MARGIN,
    }
  }
}
