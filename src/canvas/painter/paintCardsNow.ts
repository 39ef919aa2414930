import { SHADOW, TEXT_FROM } from '#canvas/painter/detail.ts'
import type { View } from '#canvas/painter/protocol.ts'
import { grow } from '#canvas/painter/viewport.ts'
import { overlaps } from '#domain/layout/geometry.ts'
import { cardRect, layCard, type CardFacts } from '#scene/card.ts'
import { paintCards } from '#scene/paint.ts'
import { PALETTES, type ThemeName } from '#scene/palette.ts'
import type { Rect } from '#scene/types.ts'

/** More cards than this are the worker's business. */
const FEW = 3

/**
 * Cards that changed where they stand, painted here and now: a name typed shows in the next frame, while the worker
 * still works on its patch. `null` where they are too many, too small to read, or out of view.
 */
export function paintCardsNow(
  cards: readonly CardFacts[],
  view: View,
  theme: ThemeName,
  pixelRatio: number,
): { view: View; bitmap: ImageBitmap } | null {
  if (cards.length === 0 || cards.length > FEW || view.scale / pixelRatio < TEXT_FROM) return null
  const rect = onPixels(around(cards), view)
  if (!overlaps(rect, view.rect) || typeof OffscreenCanvas !== 'function') return null
  const paper = new OffscreenCanvas(Math.round(rect.width * view.scale), Math.round(rect.height * view.scale))
  const pen = paper.getContext('2d')
  if (!pen) return null
  pen.setTransform(view.scale, 0, 0, view.scale, -rect.x * view.scale, -rect.y * view.scale)
  paintCards(pen, cards.map(layCard), PALETTES[theme], 'full')
  return { view: { rect, scale: view.scale }, bitmap: paper.transferToImageBitmap() }
}

function around(cards: readonly CardFacts[]): Rect {
  const rects = cards.map(cardRect)
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return grow({ x, y, width: right - x, height: bottom - y }, SHADOW)
}

/** Grown to whole pixels of the view, so that the card lies exactly where the picture has it. */
export function onPixels(part: Rect, { rect, scale }: View): Rect {
  const down = (value: number, origin: number) => origin + Math.floor((value - origin) * scale) / scale
  const up = (value: number, origin: number) => origin + Math.ceil((value - origin) * scale) / scale
  const [x, y] = [down(part.x, rect.x), down(part.y, rect.y)]
  return {
    x,
    y,
    width: up(part.x + part.width, rect.x) - x,
    height: up(part.y + part.height, rect.y) - y,
  }
}
