/** Lining things up: boxes in, new left top corners out, only for those that move. Locked ones never move. */
import type { Point, Rect } from '#domain/layout/geometry.ts'

export interface Box extends Rect {
  readonly id: string
  readonly locked: boolean
}

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'
export type Axis = 'x' | 'y'

/** All to one line: that of the locked among them where there are any, else of the whole group. */
export function alignBoxes(boxes: readonly Box[], edge: Edge): ReadonlyMap<string, Point> {
  const [axis, share] = LINES[edge]
  const locked = boxes.filter((box) => box.locked)
  const group = locked.length > 0 ? locked : boxes
  const start = Math.min(...group.map((box) => box[axis]))
  const end = Math.max(...group.map((box) => box[axis] + sizeOf(box, axis)))
  const line = start + (end - start) * share
  return moves(boxes, axis, (box) => Math.round(line - sizeOf(box, axis) * share))
}

/**
 * Spreads the boxes so that the gaps are alike, between the outermost, which stay, and between locked ones. Where
 * there is no room for gaps the centres are spread instead, so that their order holds.
 */
export function distributeBoxes(boxes: readonly Box[], axis: Axis): ReadonlyMap<string, Point> {
  const sorted = inOrder(boxes, axis)
  const at = new Map<string, number>()
  for (const run of runsBetween(sorted, (box, i) => box.locked || i === 0 || i === sorted.length - 1))
    for (const [id, place] of spread(run, axis)) at.set(id, place)
  return moves(sorted, axis, (box) => at.get(box.id) ?? box[axis])
}

/**
 * Sets the boxes `gap` apart in their order, from the first, or outwards from the locked ones; those between two
 * locked ones share the room there.
 */
export function spaceBoxes(boxes: readonly Box[], axis: Axis, gap: number): ReadonlyMap<string, Point> {
  const sorted = inOrder(boxes, axis)
  const hasLocked = sorted.some((box) => box.locked)
  const isFixed = (box: Box, i: number) => (hasLocked ? box.locked : i === 0)
  const first = sorted.findIndex(isFixed)
  const last = sorted.findLastIndex(isFixed)
  const at = new Map<string, number>()
  for (const run of runsBetween(sorted.slice(first, last + 1), (box) => box.locked))
    for (const [id, place] of spread(run, axis)) at.set(id, place)
  let edge = sorted[first]?.[axis] ?? 0
  for (const box of sorted.slice(0, first).toReversed()) {
    edge = edge - gap - sizeOf(box, axis)
    at.set(box.id, edge)
  }
  for (const [i, box] of sorted.entries()) {
    if (i > last) at.set(box.id, edge + gap)
    edge = (at.get(box.id) ?? box[axis]) + sizeOf(box, axis)
  }
  return moves(sorted, axis, (box) => at.get(box.id) ?? box[axis])
}

/** The middle one of the gaps there are, never less than `least`. */
export function usualGap(boxes: readonly Box[], axis: Axis, least: number): number {
  const sorted = inOrder(boxes, axis)
  const gaps = sorted
    .slice(1)
    .map((box, i) => box[axis] - endOf(sorted[i] ?? box, axis))
    .toSorted((a, b) => a - b)
  return Math.max(least, Math.round(gaps[Math.floor((gaps.length - 1) / 2)] ?? least))
}

/** The axis a line runs across, and how far through a box it goes. */
const LINES: Readonly<Record<Edge, readonly [Axis, number]>> = {
  left: ['x', 0],
  centre: ['x', 0.5],
  right: ['x', 1],
  top: ['y', 0],
  middle: ['y', 0.5],
  bottom: ['y', 1],
}

function sizeOf(box: Rect, axis: Axis): number {
  return axis === 'x' ? box.width : box.height
}

function endOf(box: Rect, axis: Axis): number {
  return box[axis] + sizeOf(box, axis)
}

function centreOn(box: Rect, axis: Axis): number {
  return box[axis] + sizeOf(box, axis) / 2
}

function inOrder(boxes: readonly Box[], axis: Axis): readonly Box[] {
  return boxes.toSorted((a, b) => centreOn(a, axis) - centreOn(b, axis) || (a.id < b.id ? -1 : 1))
}

/** Stretches from one fixed box to the next, both included. */
function runsBetween(sorted: readonly Box[], isFixed: (box: Box, at: number) => boolean): Box[][] {
  const runs: Box[][] = []
  let run: Box[] = []
  for (const [i, box] of sorted.entries()) {
    run.push(box)
    if (!isFixed(box, i)) continue
    if (run.length > 1) runs.push(run)
    run = [box]
  }
  return runs
}

/** New starts of the boxes between the first and the last of a run, which hold it. */
function spread(run: readonly Box[], axis: Axis): [string, number][] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const inner = run.slice(1, -1)
  const room = last[axis] - endOf(first, axis) - inner.reduce((sum, box) => sum + sizeOf(box, axis), 0)
  const gap = room / (run.length - 1)
  const [from, to] = [centreOn(first, axis), centreOn(last, axis)]
  let edge = endOf(first, axis)
  return inner.map((box, i) => {
    const half = sizeOf(box, axis) / 2
    const centre = gap >= 0 ? edge + gap + half : from + ((to - from) * (i + 1)) / (run.length - 1)
    edge += gap + 2 * half
    // Rounding may not carry it past one that stays.
    return [box.id, Math.min(to, Math.max(from, Math.round(centre - half) + half)) - half]
  })
}

function moves(boxes: readonly Box[], axis: Axis, place: (box: Box) => number): ReadonlyMap<string, Point> {
  const to = new Map<string, Point>()
  for (const box of boxes) {
    const at = place(box)
    // Adding 0 makes −0 a 0: a file knows no −0.
    if (!box.locked && at !== box[axis]) to.set(box.id, { x: box.x, y: box.y, [axis]: at + 0 })
  }
  return to
}
