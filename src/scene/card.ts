import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Stage } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import { badgeParts, markParts } from '#scene/cardBadge.ts'
import { type CardFit, ringParts, ringWidth } from '#scene/fitRing.ts'
import { KIND_ICONS, LOCK_ICON } from '#scene/kindIcons.ts'
import { ellipsise, wrapText } from '#scene/textWidth.ts'
import { boxPart, ghostPart, iconPart, textPart } from '#scene/parts.ts'
import type { Ink } from '#scene/palette.ts'
import { scaleParts } from '#scene/scaleParts.ts'
import { stageParts } from '#scene/stageBar.ts'
import type { Card, FontWeight, Part, Rect, SceneMark } from '#scene/types.ts'
import { type CardUneven, unevenParts } from '#scene/unevenMark.ts'

export const CARD = {
  width: 180,
  height: 64,
  radius: 10,
  pad: 10,
  tile: 32,
  tileRadius: 8,
  icon: 18,
} as const
export const COMPANY_CARD = { width: 196, height: 84, radius: 14, pad: 14, icon: 18 } as const

const NAME = { size: 13, weight: 700 } as const
const LINE = { size: 11, weight: 400 } as const
const COMPANY_NAME = { size: 15, weight: 700 } as const
const COMPANY_LINE_HEIGHT = 15
const LOCK = 11
const RING_GAP = 4
/** A ring over a stage in larger type makes way for it. */
const STAGE_LIFT = 5

/** The little a picture needs of a participant: plain data that can be posted to a worker. `x`, `y` are the centre. */
export interface CardFacts {
  readonly id: string
  readonly kind: ParticipantKind
  readonly name: string
  readonly x: number
  readonly y: number
  readonly tierName: string | null
  readonly stage: Stage | null
  readonly locked: boolean
  /** The ring with the score; left out where nothing is rated. */
  readonly fit?: CardFit
  /** A warning that its exchange with the company is uneven. */
  readonly uneven?: CardUneven
  /** What stands under the company's name; of other kinds it is not read. */
  readonly companyLine?: string
  /** `dim`: a ghost of the card; it can still be touched. */
  readonly tone?: 'dim'
  /** The tile's colour instead of the kind's. */
  readonly hue?: Ink
  /** One or two letters that say what the colour says. */
  readonly badge?: string
  /** What a scenario does to it; shown in place of the letters, on a ghost too. */
  readonly mark?: SceneMark
  /** Size of the card about its centre, 1 where it is left out. */
  readonly scale?: number
  /** Factor of the type; the card keeps its size. */
  readonly textScale?: number
}

/** What of a card decides where it lies. */
export type CardPlace = Pick<CardFacts, 'kind' | 'x' | 'y' | 'scale'>

/** The place a card takes on the map, in map units. */
export function cardRect({ kind, x, y, scale = 1 }: CardPlace): Rect {
  const size = kind === 'company' ? COMPANY_CARD : CARD
  const [width, height] = [size.width * scale, size.height * scale]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The card as parts in map coordinates, texts already cut to fit. */
export function layCard(facts: CardFacts): Card {
  const { id, kind, name, x, y, hue, tone, scale = 1 } = facts
  const usual = cardRect({ kind, x, y })
  const parts = kind === 'company' ? companyParts(facts, usual) : partnerParts(facts, usual)
  const ring = ringOf(facts)?.status
  const uneven = tone === 'dim' ? undefined : facts.uneven
  const marks = {
    ...(hue && { hue }),
    ...(tone && { dim: true }),
    ...(ring && { ring }),
    ...(uneven && { uneven }),
  }
  return scale === 1
    ? { id, kind, name, rect: usual, parts, ...marks }
    : { id, kind, name, rect: cardRect(facts), parts: scaleParts(parts, { x, y }, scale), ...marks, scale }
}

/** A ghost says nothing of a fit. */
function ringOf({ tone, fit }: CardFacts): CardFit | undefined {
  return tone === 'dim' ? undefined : fit
}

function partnerParts(facts: CardFacts, rect: Rect): readonly Part[] {
  const { pad, tile } = CARD
  const { tone, textScale = 1 } = facts
  const ring = ringOf(facts)
  const left = rect.x + pad + tile + pad
  const edge = rect.x + rect.width - pad
  const right = ring ? edge - ringWidth(textScale) - RING_GAP : edge
  const nameRoom = right - left - (facts.locked ? LOCK + 3 : 0)
  const second = facts.tierName
    ? `${KIND_INFO[facts.kind].short} · ${facts.tierName}`
    : KIND_INFO[facts.kind].short
  const stage = tone === 'dim' ? null : facts.stage
  const lines = lineHeights(stage !== null, textScale)
  const [name, line] = [typed(NAME, textScale), typed(LINE, textScale)]
  const words = [
    textPart(fitted(facts.name, nameRoom, name), left, rect.y + lines.name, name, tone ? 'inkFaint' : 'ink'),
    textPart(
      fitted(second, right - left, line),
      left,
      rect.y + lines.second,
      line,
      tone ? 'inkFaint' : 'inkSoft',
    ),
  ]
  const parts: Part[] = [...boxParts(rect, tone), ...tileParts(facts, rect), ...words]
  if (stage)
    parts.push(...stageParts(stage, facts.hue ?? facts.kind, { x: left, y: rect.y + lines.stage }, textScale))
  if (ring) {
    const middle = rect.y + rect.height / 2 - (stage ? STAGE_LIFT * (textScale - 1) : 0)
    parts.push(...ringParts(ring, { x: edge - ringWidth(textScale) / 2, y: middle }, textScale))
  }
  if (facts.uneven && tone !== 'dim') parts.push(...unevenParts(facts.uneven, rect))
  if (facts.locked) parts.push(iconPart(LOCK_ICON, right - LOCK, rect.y + 13.5, LOCK, 'inkFaint'))
  return parts
}

/** Baselines of the two texts and the middle of the stage bar, which part as the type grows. */
function lineHeights(withStage: boolean, textScale: number): { name: number; second: number; stage: number } {
  const more = textScale - 1
  return withStage
    ? { name: 24 - 4 * more, second: 39 + 2 * more, stage: 51.5 + 6 * more }
    : { name: 29.5 - 2 * more, second: 45.5 + 3 * more, stage: 0 }
}

interface Type {
  readonly size: number
  readonly weight: FontWeight
}

function typed({ size, weight }: Type, textScale: number): Type {
  return { size: size * textScale, weight }
}

function fitted(text: string, room: number, { size, weight }: Type): string {
  return ellipsise(text, room, size, weight)
}

function boxParts(rect: Rect, tone: CardFacts['tone']): readonly Part[] {
  if (tone === 'dim') return [ghostPart(rect, CARD.radius)]
  const shadow = { ...rect, y: rect.y + 2 }
  return [boxPart(shadow, CARD.radius, 'shadow', null), boxPart(rect, CARD.radius, 'surface', 'line')]
}

function tileParts({ kind, hue = kind, tone, badge, mark }: CardFacts, rect: Rect): readonly Part[] {
  const { pad, tile, tileRadius, icon } = CARD
  const box = { x: rect.x + pad, y: rect.y + (rect.height - tile) / 2, width: tile, height: tile }
  const inset = (tile - icon) / 2
  return [
    boxPart(box, tileRadius, tone === 'dim' ? 'track' : hue, null),
    iconPart(KIND_ICONS[kind], box.x + inset, box.y + inset, icon, tone === 'dim' ? 'inkFaint' : 'onTile'),
    ...(mark !== undefined
      ? markParts(mark, box)
      : badge !== undefined && tone !== 'dim'
        ? badgeParts(badge, box)
        : []),
  ]
}

function companyParts(facts: CardFacts, rect: Rect): readonly Part[] {
  const { radius, pad, icon } = COMPANY_CARD
  const left = rect.x + pad + icon + 10
  const room = rect.x + rect.width - pad - left - (facts.locked ? LOCK + 3 : 0)
  const { textScale = 1 } = facts
  const [name, line] = [typed(COMPANY_NAME, textScale), typed(LINE, textScale)]
  const lines = wrapText(facts.companyLine ?? '', room, line.size, line.weight, 2)
  const lineHeight = COMPANY_LINE_HEIGHT * textScale
  const nameLine = rect.y + rect.height / 2 + 5 * textScale - (lines.length * lineHeight) / 2
  const [ink, soft] = facts.tone === 'dim' ? GHOST_INKS : COMPANY_INKS
  return [
    ...companyBox(rect, radius, facts.tone),
    iconPart(KIND_ICONS.company, rect.x + pad, rect.y + (rect.height - icon) / 2, icon, ink),
    textPart(fitted(facts.name, room, name), left, nameLine, name, ink),
    ...lines.map((words, i) => textPart(words, left, nameLine + 2 + (i + 1) * lineHeight, line, soft)),
    ...(facts.locked
      ? [iconPart(LOCK_ICON, rect.x + rect.width - pad - LOCK, rect.y + pad, LOCK, soft)]
      : []),
  ]
}

const COMPANY_INKS = ['companyInk', 'companySoft'] as const
const GHOST_INKS = ['inkFaint', 'inkFaint'] as const

function companyBox(rect: Rect, radius: number, tone: CardFacts['tone']): readonly Part[] {
  if (tone === 'dim') return [ghostPart(rect, radius)]
  return [
    boxPart({ ...rect, y: rect.y + 5 }, radius, 'shadow', null),
    boxPart({ ...rect, y: rect.y + 2 }, radius, 'shadow', null),
    boxPart(rect, radius, 'companyCard', null),
  ]
}
