import { boxPart, iconPart } from '#scene/parts.ts'
import type { StrokeIcon } from '#scene/kindIcons.ts'
import type { Part, Rect } from '#scene/types.ts'

/** How uneven the exchange of a partner with the company is (rules.md §2). */
export type CardUneven = 'one-sided' | 'lopsided'

const MARK = { size: 18, icon: 11, out: 6 } as const

/** A warning triangle on the corner of the card: filled where only one side gives, hollow where one gives far more. */
export function unevenParts(uneven: CardUneven, card: Rect): readonly Part[] {
  const { size, icon, out } = MARK
  const box = { x: card.x + card.width - size + out, y: card.y - out, width: size, height: size }
  const inset = (size - icon) / 2
  const filled = uneven === 'one-sided'
  return [
    boxPart(box, size / 2, filled ? 'bandPass' : 'surface', filled ? 'surface' : 'bandPass'),
    iconPart(WARNING, box.x + inset, box.y + inset - 0.6, icon, filled ? 'onTile' : 'bandPass'),
  ]
}

const PATHS = ['M12 3.5 22 20.5H2z', 'M12 10v4.5', 'M12 17.4v.1'] as const
const WARNING: StrokeIcon = { paths: PATHS, outline: PATHS.join('') }
