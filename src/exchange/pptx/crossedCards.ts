import type { Card, Point, Rect } from '#scene/types.ts'

/** Above this many cards nobody can follow a single line anyway, and looking would cost seconds. */
const MOST_CARDS = 400

/** How many cards a straight line runs under, beside the two it ties. */
export function crossedCards(
  cards: readonly Card[],
): (from: Point, to: Point, firstId: string, secondId: string) => number {
  if (cards.length > MOST_CARDS) return () => 0
  return (from, to, firstId, secondId) =>
    cards.filter(({ id, rect }) => id !== firstId && id !== secondId && isCrossed(rect, from, to)).length
}

/** Clips the line against the four sides (Liang–Barsky). */
function isCrossed({ x, y, width, height }: Rect, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enter, leave] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter < leave
}
