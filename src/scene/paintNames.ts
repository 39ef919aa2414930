import { CARD } from '#scene/card.ts'
import { SOLID, fontOf, type Pen } from '#scene/pen.ts'
import type { Palette } from '#scene/palette.ts'
import { textWidth, wrapText } from '#scene/textWidth.ts'
import type { Card } from '#scene/types.ts'

/** Large for the card, so that it can be read from a distance at which nothing else on the card can. */
const NAME = { size: 21, weight: 600, line: 23, lines: 2 } as const
const RIGHT = 6

/** Names alone, over boxes: a map too far away for its cards' texts still says who is who. */
export function paintFarNames(pen: Pen, cards: readonly Card[], palette: Palette): void {
  pen.setLineDash(SOLID)
  pen.textAlign = 'left'
  for (const card of cards) paintName(pen, card, palette)
}

function paintName(pen: Pen, { kind, rect, name, dim, scale = 1 }: Card, palette: Palette): void {
  if (!name) return
  const size = NAME.size * scale
  const left = rect.x + (kind === 'company' ? CARD.pad : CARD.tile + 1.5 * CARD.pad) * scale
  const room = rect.x + rect.width - RIGHT * scale - left
  const lines = wrapText(name, room, size, NAME.weight, NAME.lines)
  pen.font = fontOf(NAME.weight, size)
  pen.fillStyle = palette.inks[dim ? 'inkFaint' : kind === 'company' ? 'companyInk' : 'ink']
  const first = rect.y + rect.height / 2 + size * 0.35 - ((lines.length - 1) * NAME.line * scale) / 2
  for (const [i, line] of lines.entries()) {
    const x = kind === 'company' ? left + (room - textWidth(line, size, NAME.weight)) / 2 : left
    pen.fillText(line, x, first + i * NAME.line * scale)
  }
}
