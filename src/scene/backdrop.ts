/** The two ellipses behind the map and the role groups' names, made from where the cards stand round the company. */
import { KIND_INFO, ROLE_GROUPS, type RoleGroup } from '#domain/kinds/kinds.ts'
import { placeCaption, type CaptionPlace } from '#scene/captionPlace.ts'
import { textPart } from '#scene/parts.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { Backdrop, Card, Ellipse, Point, Rect, TextPart } from '#scene/types.ts'

const FEWEST_CARDS = 4
/** Share of the distances that the outer ellipse spans, so that one card dragged far away does not stretch it. */
const SPANNED = 0.95
const MARGIN = { x: 64, y: 44 } as const
const INNER_SHARE = 0.49
/** A caption's size is this share of the map's width, so that it can be read when the whole map is on the screen. */
const CAPTION_SHARE = 1 / 95
const SMALLEST_CAPTION = 11
const NONE: Backdrop = { ellipses: [], captions: [] }

/** Empty where there is no company or fewer than four cards. Takes time in proportion to the cards. */
export function layBackdrop(cards: readonly Card[]): Backdrop {
  const company = cards.find((card) => card.kind === 'company')
  if (!company || cards.length < FEWEST_CARDS) return NONE
  const centre = middle(company.rect)
  const outer = outerEllipse(centre, cards)
  const inner = { ...outer, radiusX: outer.radiusX * INNER_SHARE, radiusY: outer.radiusY * INNER_SHARE }
  return { ellipses: [outer, inner], captions: layCaptions(outer, cards) }
}

function outerEllipse(centre: Point, cards: readonly Card[]): Ellipse {
  const spanX = Math.max(
    1,
    spanned(cards, (rect) => Math.abs(middle(rect).x - centre.x)),
  )
  const spanY = Math.max(
    1,
    spanned(cards, (rect) => Math.abs(middle(rect).y - centre.y)),
  )
  const reach = spanned(cards, (rect) => {
    const { x, y } = middle(rect)
    return Math.hypot((x - centre.x) / spanX, (y - centre.y) / spanY)
  })
  const stretch = Math.min(1.22, Math.max(1, reach))
  const radiusX = spanX * stretch + MARGIN.x
  const radiusY = spanY * stretch + MARGIN.y
  return {
    ...centre,
    radiusX: Math.max(radiusX, radiusY * 0.5),
    radiusY: Math.max(radiusY, radiusX * 0.5),
  }
}

function spanned(cards: readonly Card[], measure: (rect: Rect) => number): number {
  const sorted = Float64Array.from(cards, (card) => measure(card.rect)).toSorted()
  return sorted[Math.ceil(SPANNED * sorted.length) - 1] ?? 0
}

function layCaptions(outer: Ellipse, cards: readonly Card[]): readonly TextPart[] {
  const size = Math.max(SMALLEST_CAPTION, 2 * outer.radiusX * CAPTION_SHARE)
  const taken: Rect[] = []
  return ROLE_GROUPS.flatMap(({ id, title }) => {
    const direction = groupDirection(id, outer, cards)
    if (!direction) return []
    const words = title.toUpperCase()
    const spacing = size * 0.09
    const width = textWidth(words, size, 700) + spacing * words.length
    const wanted: CaptionPlace = { outer, direction, width, height: size * 1.5 }
    const place = placeCaption(wanted, cards, taken)
    taken.push(place)
    const style = { size, weight: 700, anchor: 'start', spacing } as const
    return [textPart(words, place.x, place.y + size * 1.1, style, 'caption')]
  })
}

/** Mean direction from the company to the cards of the group, as on a unit circle; `null` where it has no cards. */
function groupDirection(group: RoleGroup, outer: Ellipse, cards: readonly Card[]): Point | null {
  let [x, y, count] = [0, 0, 0]
  for (const { kind, rect } of cards) {
    if (KIND_INFO[kind].group !== group) continue
    const at = middle(rect)
    const [dx, dy] = [(at.x - outer.x) / outer.radiusX, (at.y - outer.y) / outer.radiusY]
    const length = Math.hypot(dx, dy)
    if (length > 0) [x, y] = [x + dx / length, y + dy / length]
    count++
  }
  const length = Math.hypot(x, y)
  if (count === 0) return null
  return length < 1e-6 ? { x: 0, y: 1 } : { x: x / length, y: y / length }
}

function middle(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}
