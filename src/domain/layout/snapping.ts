/** Where a dragged box comes to rest: on a line of a box near it, else on the grid. */
import type { Point, Rect } from '#domain/layout/geometry.ts'

/** A line along which two boxes now lie: `x` for an upright one, from `from` to `to` on the other axis. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface SnapOptions {
  /** How far a box is drawn to a line, map units. */
  readonly reach: number
  /** Step of the grid that the left top corner goes to where no line is near; `null` for none. */
  readonly grid: number | null
}

export interface Snapped {
  /** To be added to the box's place. */
  readonly shift: Point
  readonly guides: readonly Guide[]
}

/** Edges and centres of `box` are drawn to those of `others`, on each axis by itself, the nearest first. */
export function snapBox(box: Rect, others: readonly Rect[], { reach, grid }: SnapOptions): Snapped {
  const x = snapOn('x', box, others, reach)
  const y = snapOn('y', box, others, reach)
  const shift = { x: x ?? gridShift(box.x, grid), y: y ?? gridShift(box.y, grid) }
  const moved = { ...box, x: box.x + shift.x, y: box.y + shift.y }
  const guides = [
    ...(x === null ? [] : guidesOn('x', moved, others)),
    ...(y === null ? [] : guidesOn('y', moved, others)),
  ]
  return { shift, guides }
}

type Axis = Guide['axis']

/** Two lines this near count as one. */
const SAME = 0.51

function snapOn(axis: Axis, box: Rect, others: readonly Rect[], reach: number): number | null {
  const own = linesOf(box, axis)
  let best: number | null = null
  for (const other of others)
    for (const line of linesOf(other, axis))
      for (const mine of own) {
        const shift = line - mine
        if (Math.abs(shift) <= reach && (best === null || Math.abs(shift) < Math.abs(best))) best = shift
      }
  return best
}

function guidesOn(axis: Axis, box: Rect, others: readonly Rect[]): Guide[] {
  const across = axis === 'x' ? 'y' : 'x'
  const guides = new Map<number, Guide>()
  for (const mine of linesOf(box, axis))
    for (const other of others)
      if (linesOf(other, axis).some((line) => Math.abs(line - mine) < SAME)) {
        const known = guides.get(mine)
        const ends = [linesOf(box, across), linesOf(other, across)].flat()
        const from = Math.min(known?.from ?? Infinity, ...ends)
        const to = Math.max(known?.to ?? -Infinity, ...ends)
        guides.set(mine, { axis, at: mine, from, to })
      }
  return [...guides.values()]
}

/** Start, middle and end. */
function linesOf(rect: Rect, axis: Axis): readonly number[] {
  const size = axis === 'x' ? rect.width : rect.height
  return [rect[axis], rect[axis] + size / 2, rect[axis] + size]
}

function gridShift(at: number, grid: number | null): number {
  return grid === null ? 0 : Math.round(at / grid) * grid - at
}
