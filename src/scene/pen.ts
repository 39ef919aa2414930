import type { FontWeight } from '#scene/types.ts'

/** What painting needs of a 2D canvas: the page's, a worker's and a test's pen alike. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'letterSpacing'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'rect'
  | 'roundRect'
  | 'ellipse'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillText'
  | 'setLineDash'
  | 'translate'
  | 'scale'
>

/** `full`: all there is. `boxes`: cards without texts. `dots`: a spot of colour per card, for the whole of a large map. */
export type Detail = 'full' | 'boxes' | 'dots'

/** The bundled font under the name the page gives it, then what a viewer of an exported picture may have. */
export const FONT_FAMILY = "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif"

/** Shared, because a new list per line would cost more than the line. Never written to. */
export const SOLID: number[] = []

const fonts = new Map<number, string>()

/** The canvas font for a weight and a size in map units. */
export function fontOf(weight: FontWeight, size: number): string {
  const key = size * 10 + weight / 1000
  let font = fonts.get(key)
  if (font === undefined) fonts.set(key, (font = `${weight} ${size}px ${FONT_FAMILY}`))
  return font
}
