/** Parts of the scene, already on the slide, as shapes: a text lies in the box it stands in, so that it moves with it. */
import type { Paragraph, TextBox } from '#exchange/pptx/textBody.ts'
import { shapeXml, type Shape, type ShapeIds } from '#exchange/pptx/shape.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { ArcPart, BoxPart, IconPart, LinePart, Part, Rect, TextPart } from '#scene/types.ts'

type Draft = Omit<Shape, 'id' | 'name' | 'alt' | 'text'> & { text: TextBox | null; readonly word: string }

/** Shapes in the order of the parts, each named and told as `owner` and what it is. */
export function partShapes(parts: readonly Part[], owner: string, ids: ShapeIds): string {
  const drafts: Draft[] = []
  for (const part of parts) {
    if (part.is !== 'text') {
      const draft = draftOf(part)
      if (draft) drafts.push(draft)
      continue
    }
    const holder = part.anchor === 'middle' ? holderOf(drafts, part) : undefined
    if (holder) holder.text = middleText(part)
    else drafts.push(looseText(part))
  }
  return drafts
    .map(({ word, ...draft }) => {
      const name =
        draft.text && word === 'text' ? (draft.text.paragraphs[0]?.text ?? owner) : `${owner}: ${word}`
      return shapeXml({ ...draft, id: ids.next(), name, alt: name })
    })
    .join('')
}

function draftOf(part: Exclude<Part, TextPart>): Draft | null {
  switch (part.is) {
    case 'box':
      // A soft shadow is a shape too many for whoever edits the slide.
      return part.fill === 'shadow' ? null : boxDraft(part)
    case 'icon':
      return iconDraft(part)
    case 'line':
      return lineDraft(part)
    case 'arc':
      return arcDraft(part)
  }
}

function boxDraft({ x, y, width, height, radius, fill, line, dash }: BoxPart): Draft {
  return {
    geometry: { is: 'roundRect', radius },
    rect: { x, y, width, height },
    fill,
    line: line === null ? null : { ink: line, width: 1, ...(dash && { dash: 'dash' }) },
    text: null,
    word: 'box',
  }
}

function iconDraft({ x, y, size, outline, ink }: IconPart): Draft {
  return {
    geometry: { is: 'icon', outline },
    rect: { x, y, width: size, height: size },
    fill: null,
    line: { ink, width: size / 12 },
    text: null,
    word: 'icon',
  }
}

function lineDraft({ from, to, ink, width, dash }: LinePart): Draft {
  const rect = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
  const rises = (to.x - from.x) * (to.y - from.y) < 0
  return {
    geometry: { is: 'line', rises },
    rect,
    fill: null,
    line: { ink, width, ...(dash.length > 0 && { dash: dashWord(dash) }) },
    text: null,
    word: 'line',
  }
}

/** The legend draws dots and dashes by their lengths. */
function dashWord([dash = 0, gap = 0]: readonly number[]): string {
  return dash < gap ? 'sysDot' : 'dash'
}

function arcDraft({ x, y, radius, from, to, ink, width, dash }: ArcPart): Draft {
  return {
    geometry: to - from >= 1 ? { is: 'ellipse' } : { is: 'arc', from, to },
    rect: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    fill: null,
    line: { ink, width, ...(dash.length > 0 && { dash: 'sysDash' }) },
    text: null,
    word: 'score',
  }
}

/** The last whole shape under the middle of the text that has none yet; a piece of a rim holds no text. */
function holderOf(drafts: readonly Draft[], { x, y, size }: TextPart): Draft | undefined {
  return drafts.findLast(({ rect, text, geometry }) => {
    const holds = geometry.is === 'roundRect' || geometry.is === 'ellipse'
    return holds && text === null && contains(rect, x, y - size / 3)
  })
}

function contains({ x, y, width, height }: Rect, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height
}

function middleText(part: TextPart): TextBox {
  return { paragraphs: [paragraphOf(part, 'ctr')], anchor: 'ctr', insets: [0, 0, 0, 0], wrap: false }
}

/** Air above the baseline and below it, as shares of the size. */
const [ABOVE, HIGH] = [1, 1.3]

function looseText(part: TextPart): Draft {
  const { text, size, weight, spacing, anchor } = part
  const width = textWidth(text, size, weight) + spacing * text.length
  const x = anchor === 'start' ? part.x : part.x - (anchor === 'middle' ? width / 2 : width)
  const align = anchor === 'start' ? 'l' : anchor === 'middle' ? 'ctr' : 'r'
  return {
    geometry: { is: 'rect' },
    rect: { x, y: part.y - ABOVE * size, width, height: HIGH * size },
    fill: null,
    line: null,
    text: { paragraphs: [paragraphOf(part, align)], anchor: 'ctr', insets: [0, 0, 0, 0], wrap: false },
    word: 'text',
  }
}

export function paragraphOf(
  { text, size, weight, ink, spacing }: TextPart,
  align: NonNullable<Paragraph['align']>,
): Paragraph {
  return { text, size, weight, ink, align, spacing }
}
