import { partShapes } from '#exchange/pptx/partShapes.ts'
import { placedParts, placedRect } from '#exchange/pptx/placing.ts'
import { shapeXml, type ShapeIds } from '#exchange/pptx/shape.ts'
import type { Paragraph, TextBox } from '#exchange/pptx/textBody.ts'
import type { Placing } from '#exchange/slides/slide.ts'
import type { NoteFacts } from '#scene/notes.ts'
import type { Note, TextPart } from '#scene/types.ts'

const LINE = 1.3

/** An area with its name, or a sticky note with its text, as one shape and a lock where it has one. */
export function noteShapes(note: Note, facts: readonly NoteFacts[], place: Placing, ids: ShapeIds): string {
  const parts = placedParts(note.parts, place)
  const box = parts.find((part) => part.is === 'box' && part.fill !== 'shadow')
  if (box?.is !== 'box') return ''
  const of = facts.find(({ id }) => id === note.id)
  const isArea = of?.type === 'area'
  const said = of?.type === 'area' ? of.name : (of?.text ?? '')
  const words = parts.filter((part) => part.is === 'text')
  const name = said.trim() || (isArea ? 'Area' : 'Note')
  const shape = shapeXml({
    id: ids.next(),
    name: name.slice(0, 80),
    alt: `${isArea ? 'Area' : 'Note'}: ${name}`,
    geometry: { is: 'roundRect', radius: box.radius },
    rect: placedRect(note.rect, place),
    fill: box.fill,
    line: box.line === null ? null : { ink: box.line, width: 1 },
    text: noteText(said, words, box.x, box.y),
  })
  return (
    shape +
    partShapes(
      parts.filter(({ is }) => is === 'icon'),
      name.slice(0, 80),
      ids,
    )
  )
}

/** As it was typed, to be wrapped by PowerPoint; in the lines of the map where those had to cut it. */
function noteText(said: string, words: readonly TextPart[], x: number, y: number): TextBox | null {
  const [first] = words
  if (!first) return null
  const { size, weight, ink } = first
  const isCut = words.some(({ text }) => text.endsWith('…')) && !said.endsWith('…')
  const lines = isCut ? words.map(({ text }) => text) : said.split(/\r?\n/)
  const paragraphs = lines.map((text): Paragraph => ({ text, size, weight, ink, pitch: size * LINE }))
  const side = first.x - x
  return { paragraphs, anchor: 't', insets: [side, Math.max(0, first.y - y - size), side, 0], wrap: true }
}
