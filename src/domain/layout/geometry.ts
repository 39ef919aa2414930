export interface Point {
  readonly x: number
  readonly y: number
}

/** `x`, `y` are the left top. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** Sizes the layout keeps clear, map units. `scene/card.ts` draws within them. */
export const CARD_SIZE = { width: 180, height: 64 } as const
export const COMPANY_SIZE = { width: 196, height: 84 } as const

/** The limit of `records/fields.ts`: farther out, numbers no longer hold a pixel. */
const FARTHEST = 1e7

export function rectAround(centre: Point, size: { readonly width: number; readonly height: number }): Rect {
  return { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size }
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Why nothing can stand at a point, in a sentence, or `null`. */
export function placeFault({ x, y }: Point): string | null {
  return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST
    ? null
    : 'That place is too far out: a map reaches 10,000,000 units from its middle.'
}
