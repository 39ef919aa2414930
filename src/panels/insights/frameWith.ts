import type { Frame } from '#records/view.ts'

/** A card and some air around it, map units. */
const MARGIN = 140

/** The piece of the map in view, widened where it must be for these points to be in it too; x and y are its middle. */
export function frameWith(
  frame: Frame,
  points: readonly { readonly x: number; readonly y: number }[],
): Frame {
  const xs = points.flatMap(({ x }) => [x - MARGIN, x + MARGIN])
  const ys = points.flatMap(({ y }) => [y - MARGIN, y + MARGIN])
  const left = Math.min(frame.x - frame.width / 2, ...xs)
  const right = Math.max(frame.x + frame.width / 2, ...xs)
  const top = Math.min(frame.y - frame.height / 2, ...ys)
  const bottom = Math.max(frame.y + frame.height / 2, ...ys)
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
