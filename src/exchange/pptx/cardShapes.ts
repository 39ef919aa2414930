import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { partShapes } from '#exchange/pptx/partShapes.ts'
import { placedParts, placedRect } from '#exchange/pptx/placing.ts'
import { groupXml, shapeXml, type ShapeIds, type Stroke } from '#exchange/pptx/shape.ts'
import type { Paragraph, TextBox } from '#exchange/pptx/textBody.ts'
import type { Placing } from '#exchange/slides/slide.ts'
import { ellipsise, textWidth } from '#scene/textWidth.ts'
import type { BoxPart, Card, Part, Rect, TextPart } from '#scene/types.ts'

/** Names smaller than this, in pixels, are read by nobody; such a card is one shape, because thousands make a slow slide. */
const SMALL_NAME = 5
/** PowerPoint's smallest type. */
const SMALLEST = 4 / 3

/** A partner: the shape with its words and number `id`, and what stands on it, together as one group. */
export function cardShapes(card: Card, id: number, place: Placing, ids: ShapeIds): string {
  const rect = placedRect(card.rect, place)
  const parts = placedParts(card.parts, place)
  const box = parts.find((part) => part.is === 'box' && part.fill !== 'shadow')
  const words = parts.filter(isWord)
  if (box?.is !== 'box') return ''
  const name = card.name ?? ''
  const names = { name, alt: altOf(card) }
  const isSmall = (words[0]?.size ?? 0) < SMALL_NAME
  const text = isSmall ? smallText(card, rect, words) : cardText(rect, withLongerName(words, name))
  const shape = shapeXml({ id, ...names, ...boxLook(box, card, isSmall), rect, text })
  if (isSmall) return shape
  const others = parts.filter((part) => part !== box && !isWord(part))
  return groupXml({ id: ids.next(), ...names }, rect, shape + partShapes(others, name, ids))
}

function isWord(part: Part): part is TextPart {
  return part.is === 'text' && part.anchor === 'start'
}

function boxLook({ radius, fill, line, dash }: BoxPart, card: Card, isSmall: boolean) {
  const stroke: Stroke | null =
    line === null
      ? null
      : {
          ink: isSmall ? (card.hue ?? card.kind) : line,
          width: isSmall ? 0.5 : 1,
          ...(dash && { dash: 'dash' }),
        }
  return { geometry: { is: 'roundRect', radius } as const, fill, line: stroke }
}

/** "Brightline, System integrator · Gold · Scale, fit score 82": whatever the card says, for those who hear it. */
function altOf({ name = '', kind, parts }: Card): string {
  const texts = parts.filter((part) => part.is === 'text')
  const [, ...lines] = texts.filter(({ anchor }) => anchor === 'start').map(({ text }) => text)
  const score = texts.find(({ anchor, text }) => anchor === 'middle' && /^(\d+|\?)$/.test(text))?.text
  const second = lines.length === 0 ? KIND_INFO[kind].term : lines.join(' · ')
  return `${name}, ${second}${score === undefined ? '' : `, fit score ${score === '?' ? 'not known yet' : score}`}`
}

/** A name that was cut is set up to a fifth smaller, so that more of it is read. */
const SMALLEST_NAME = 0.8

function withLongerName(words: readonly TextPart[], name: string): readonly TextPart[] {
  const [first, ...rest] = words
  if (!first || !first.text.endsWith('…')) return words
  const { size, weight } = first
  const room = textWidth(first.text, size, weight)
  const smaller = size * Math.min(1, Math.max(SMALLEST_NAME, room / textWidth(name, size, weight)))
  return [{ ...first, size: smaller, text: ellipsise(name, room, smaller, weight) }, ...rest]
}

/** The share of an exact line above its baseline, in PowerPoint. */
const ABOVE = 0.8
const FIRST_PITCH = 1.2

/** The lines of a card as paragraphs whose baselines lie where the map has them, whatever font a template brings. */
function cardText(rect: Rect, words: readonly TextPart[]): TextBox {
  const left = Math.min(...words.map(({ x }) => x))
  const first = words[0]
  const pitch = (first?.size ?? 0) * FIRST_PITCH
  const top = (first?.y ?? 0) - ABOVE * pitch - rect.y
  const paragraphs = words.map((word, i): Paragraph => {
    const { text, size, weight, ink, x, y } = word
    const above = words[i - 1]
    return { text, size, weight, ink, pitch: above ? y - above.y : pitch, indent: x - left }
  })
  return { paragraphs, anchor: 't', insets: [left - rect.x, Math.max(0, top), 0, 0], wrap: true }
}

/** As much of the name as PowerPoint's smallest type shows on the card. */
function smallText(card: Card, rect: Rect, words: readonly TextPart[]): TextBox {
  const size = Math.max(SMALLEST, (words[0]?.size ?? 0) * 1.6)
  const text = ellipsise(card.name ?? '', rect.width, size, 400)
  const ink = words[0]?.ink ?? 'ink'
  const shown = rect.height < size ? [] : [{ text, size, weight: 400, ink, align: 'ctr' } as const]
  return {
    paragraphs: shown.length > 0 ? shown : [{ text: '', size, weight: 400, ink }],
    anchor: 'ctr',
    insets: [0, 0, 0, 0],
    wrap: false,
  }
}
