import type { Rect } from '#scene/types.ts'

const CELL = 96
/** More than twice as many cells as a row of the map can have, so that two cells never share a key. */
const COLUMNS = 1 << 20

/** Boxes by the cells they touch, so that "is this place free?" costs the same on a map of 10 and of 10,000 cards. */
export class BoxGrid {
  readonly #cells = new Map<number, Rect[]>()

  add(box: Rect): void {
    this.#eachCell(box, (key) => {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
      return false
    })
  }

  /** Whether the place `x`, `y`, `width`, `height` lies on none of the boxes. */
  isFree(place: Rect): boolean {
    return !this.#eachCell(place, (key) => {
      const cell = this.#cells.get(key)
      if (cell) for (const box of cell) if (overlaps(box, place)) return true
      return false
    })
  }

  /** Visits the cells under `box` until one answers true; gives back whether one did. */
  #eachCell(box: Rect, visit: (key: number) => boolean): boolean {
    const right = Math.floor((box.x + box.width) / CELL)
    const bottom = Math.floor((box.y + box.height) / CELL)
    for (let row = Math.floor(box.y / CELL); row <= bottom; row++)
      for (let column = Math.floor(box.x / CELL); column <= right; column++)
        if (visit(row * COLUMNS + column)) return true
    return false
  }
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
