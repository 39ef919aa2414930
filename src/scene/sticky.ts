import type { Sticky } from '#records/sticky.ts'
import { LOCK_ICON } from '#scene/kindIcons.ts'
import { boxPart, iconPart, textPart } from '#scene/parts.ts'
import { wrapText } from '#scene/textWidth.ts'
import type { Note, Part } from '#scene/types.ts'

export const STICKY = { radius: 4, pad: 10, line: 17 } as const

const TEXT = { size: 13, weight: 500 } as const
const LOCK = 11

/** What a picture needs of a note that is on the map; can be posted to a worker. */
export type StickyFacts = Pick<
  Sticky,
  'id' | 'type' | 'text' | 'x' | 'y' | 'width' | 'height' | 'colour' | 'locked'
>

/** The note as parts in map coordinates, its text wrapped and cut to fit. */
export function laySticky(facts: StickyFacts): Note {
  const { id, x, y, width, height, colour, locked } = facts
  const rect = { x, y, width, height }
  const parts: Part[] = [
    boxPart({ ...rect, y: y + 2 }, STICKY.radius, 'shadow', null),
    boxPart(rect, STICKY.radius, `note-${colour}`, `note-${colour}-line`),
    ...stickyLines(facts).map((line, i) =>
      textPart(line, x + STICKY.pad, y + STICKY.pad + 12 + i * STICKY.line, TEXT, 'noteInk'),
    ),
  ]
  if (locked) parts.push(iconPart(LOCK_ICON, x + width - LOCK - 6, y + height - LOCK - 6, LOCK, 'noteInk'))
  return { id, rect, parts }
}

/** The text in lines that fit the note: its own line breaks are kept, what does not fit ends in "…". */
export function stickyLines({
  text,
  width,
  height,
}: Pick<Sticky, 'text' | 'width' | 'height'>): readonly string[] {
  const most = Math.max(1, Math.floor((height - 2 * STICKY.pad) / STICKY.line))
  const room = width - 2 * STICKY.pad
  const lines: string[] = []
  const given = text.split('\n')
  for (const [i, paragraph] of given.entries()) {
    if (lines.length >= most) break
    const wrapped = wrapText(paragraph, room, TEXT.size, TEXT.weight, most - lines.length)
    lines.push(...(wrapped.length === 0 ? [''] : wrapped))
    const isFull = lines.length >= most && i < given.length - 1
    if (isFull)
      lines.splice(most - 1, 1, wrapText(`${lines[most - 1]} …`, room, TEXT.size, TEXT.weight, 1)[0] ?? '…')
  }
  return lines
}

export function stickyFactsOf(sticky: Sticky): StickyFacts {
  const { id, type, text, x, y, width, height, colour, locked } = sticky
  return { id, type, text, x, y, width, height, colour, locked }
}
