import { boxPart, textPart } from '#scene/parts.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { Part, Rect, SceneMark } from '#scene/types.ts'

const BADGE = { height: 14, least: 14, air: 3, out: 6, size: 9, weight: 700 } as const

/** A small tag on the right bottom corner of the tile, with the letters that say in words what its colour says. */
export function badgeParts(letters: string, tile: Rect): readonly Part[] {
  const width = Math.max(BADGE.least, textWidth(letters, BADGE.size, BADGE.weight) + 2 * BADGE.air)
  const x = tile.x + tile.width + BADGE.out - width
  const y = tile.y + tile.height + BADGE.out - BADGE.height
  const style = { size: BADGE.size, weight: BADGE.weight, anchor: 'middle' } as const
  return [
    boxPart({ x, y, width, height: BADGE.height }, 4, 'surface', 'line'),
    textPart(letters, x + width / 2, y + 10.3, style, 'ink'),
  ]
}

const MARK = { side: 18, out: 7, size: 13, weight: 700 } as const

/** What a scenario does to the card: a strong tag on the left top corner of the tile, with its sign. */
export function markParts(mark: SceneMark, tile: Rect): readonly Part[] {
  const [x, y] = [tile.x - MARK.out, tile.y - MARK.out]
  const style = { size: MARK.size, weight: MARK.weight, anchor: 'middle' } as const
  return [
    boxPart({ x, y, width: MARK.side, height: MARK.side }, 5, 'surface', 'ink'),
    textPart(mark, x + MARK.side / 2, y + 13.6, style, 'ink'),
  ]
}
