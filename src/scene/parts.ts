import type { StrokeIcon } from '#scene/kindIcons.ts'
import type { Ink } from '#scene/palette.ts'
import type { ArcPart, BoxPart, FontWeight, IconPart, LinePart, Point, Rect, TextPart } from '#scene/types.ts'

export interface TextStyle {
  readonly size: number
  readonly weight: FontWeight
  readonly anchor?: TextPart['anchor']
  readonly spacing?: number
}

export function boxPart(rect: Rect, radius: number, fill: Ink | null, line: Ink | null): BoxPart {
  return { is: 'box', x: rect.x, y: rect.y, width: rect.width, height: rect.height, radius, fill, line }
}

/** A box whose outline is dashed. */
export function ghostPart(rect: Rect, radius: number): BoxPart {
  return { ...boxPart(rect, radius, 'page', 'line'), dash: GHOST_DASH }
}

export const GHOST_DASH: readonly number[] = [4, 3]

/** `x` is where the text is anchored, `y` its baseline. */
export function textPart(text: string, x: number, y: number, style: TextStyle, ink: Ink): TextPart {
  const { size, weight, anchor = 'start', spacing = 0 } = style
  return { is: 'text', text, x, y, size, weight, ink, anchor, spacing }
}

export function iconPart(icon: StrokeIcon, x: number, y: number, size: number, ink: Ink): IconPart {
  return { is: 'icon', outline: icon.outline, x, y, size, ink }
}

/** A solid line. */
export function linePart(from: Point, to: Point, width: number, ink: Ink): LinePart {
  return { is: 'line', from, to, ink, width, dash: [] }
}

export interface ArcStyle {
  readonly radius: number
  readonly width: number
  readonly dash?: readonly number[]
}

/** From the top clockwise through `share` of the circle, 0 to 1. */
export function arcPart({ x, y }: Point, share: number, style: ArcStyle, ink: Ink): ArcPart {
  const { radius, width, dash = [] } = style
  return { is: 'arc', x, y, radius, from: 0, to: share, ink, width, dash }
}
