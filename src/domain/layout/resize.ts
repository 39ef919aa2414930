import type { Point, Rect } from '#domain/layout/geometry.ts'

/** Which edges a handle moves: −1 the left or upper one, 1 the right or lower one, 0 none. */
export interface Grip {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** The rectangle after its grip was moved by `delta`, in whole map units, never smaller than `least`. */
export function resized(
  rect: Rect,
  grip: Grip,
  delta: Point,
  least: { readonly width: number; readonly height: number },
): Rect {
  const width = Math.round(Math.max(least.width, rect.width + grip.x * delta.x))
  const height = Math.round(Math.max(least.height, rect.height + grip.y * delta.y))
  return {
    x: grip.x === -1 ? rect.x + rect.width - width : rect.x,
    y: grip.y === -1 ? rect.y + rect.height - height : rect.y,
    width,
    height,
  }
}

/** Smallest sizes that still show what they are. */
export const LEAST_AREA = { width: 96, height: 72 } as const
export const LEAST_STICKY = { width: 88, height: 56 } as const
