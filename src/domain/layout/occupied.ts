import {
  CARD_SIZE,
  COMPANY_SIZE,
  overlaps,
  rectAround,
  type Point,
  type Rect,
} from '#domain/layout/geometry.ts'
import type { Participant } from '#records/participant.ts'

export function participantRect({ kind, x, y }: Pick<Participant, 'kind' | 'x' | 'y'>): Rect {
  return rectAround({ x, y }, kind === 'company' ? COMPANY_SIZE : CARD_SIZE)
}

/** Answers whether a rectangle touches one of `rects`, looking only at those near it. */
export function takenBy(rects: Iterable<Rect>): (rect: Rect) => boolean {
  const cells = new Map<number, Rect[]>()
  for (const rect of rects)
    for (const key of cellsOf(rect)) {
      const cell = cells.get(key)
      if (cell) cell.push(rect)
      else cells.set(key, [rect])
    }
  return (rect) => cellsOf(rect).some((key) => cells.get(key)?.some((other) => overlaps(rect, other)))
}

/** A little larger than a card, so that a card lies in four cells at most. */
const CELL = { width: 256, height: 128 } as const

function cellsOf({ x, y, width, height }: Rect): number[] {
  const keys: number[] = []
  const [left, right] = [Math.floor(x / CELL.width), Math.floor((x + width) / CELL.width)]
  const [top, bottom] = [Math.floor(y / CELL.height), Math.floor((y + height) / CELL.height)]
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) keys.push(cellKey(column, row))
  return keys
}

/** Two cells may share a key, which costs a look and changes no answer. */
function cellKey(column: number, row: number): number {
  return Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)
}

export function centreOf(points: readonly Point[]): Point {
  const [left, right] = extent(points.map(({ x }) => x))
  const [top, bottom] = extent(points.map(({ y }) => y))
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** Smallest and largest; 0 and 0 of nothing. Not `Math.min(...)`, which fails on very long lists. */
export function extent(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return values.length === 0 ? [0, 0] : [least, most]
}
