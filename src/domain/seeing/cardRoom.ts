import { COMPANY_SIZE, type Point } from '#domain/layout/geometry.ts'

/** Cards grow no larger than this for large type; more would cover the lines between them. */
const MOST = 1.4
const STEP = 0.05
const CELL = { width: COMPANY_SIZE.width * MOST, height: COMPANY_SIZE.height * MOST } as const

/**
 * How much all cards can grow about their centres before two of them touch, 1 to 1.4 in steps: large type needs room,
 * and a map with air has some. Each card is compared with those near it only.
 */
export function cardRoom(centres: readonly Point[]): number {
  const cells = new Map<string, Point[]>()
  let room: number = MOST
  for (const at of centres) {
    const [column, row] = [Math.floor(at.x / CELL.width), Math.floor(at.y / CELL.height)]
    for (const other of near(cells, column, row)) room = Math.min(room, roomBetween(at, other))
    if (room <= 1) return 1
    const key = `${column} ${row}`
    const cell = cells.get(key)
    if (cell) cell.push(at)
    else cells.set(key, [at])
  }
  // Through whole twentieths, because 0.05 has no exact double.
  return Math.max(1, Math.floor(room / STEP + 1e-9) / (1 / STEP))
}

function roomBetween(a: Point, b: Point): number {
  return Math.max(Math.abs(a.x - b.x) / COMPANY_SIZE.width, Math.abs(a.y - b.y) / COMPANY_SIZE.height)
}

function* near(cells: ReadonlyMap<string, readonly Point[]>, column: number, row: number): Iterable<Point> {
  for (let x = column - 1; x <= column + 1; x++)
    for (let y = row - 1; y <= row + 1; y++) yield* cells.get(`${x} ${y}`) ?? []
}
