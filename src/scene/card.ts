import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Stage } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import { KIND_ICONS, LOCK_ICON } from '#scene/kindIcons.ts'
import { ellipsise, wrapText } from '#scene/textWidth.ts'
import { boxPart, iconPart, textPart } from '#scene/parts.ts'
import { stageParts } from '#scene/stageBar.ts'
import type { Card, Part, Rect } from '#scene/types.ts'

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
  /** What stands under the company's name; of other kinds it is not read. */
  readonly companyLine?: string
}

/** The place a card takes on the map, in map units. */
export function cardRect(facts: Pick<CardFacts, 'kind' | 'x' | 'y'>): Rect {
  const { width, height } = facts.kind === 'company' ? COMPANY_CARD : CARD
  return { x: facts.x - width / 2, y: facts.y - height / 2, width, height }
}

/** The card as parts in map coordinates, texts already cut to fit. */
export function layCard(facts: CardFacts): Card {
  const rect = cardRect(facts)
  const parts = facts.kind === 'company' ? companyParts(facts, rect) : partnerParts(facts, rect)
  return { id: facts.id, kind: facts.kind, rect, parts }
}

function partnerParts(facts: CardFacts, rect: Rect): readonly Part[] {
  const { pad, tile } = CARD
  const left = rect.x + pad + tile + pad
  const right = rect.x + rect.width - pad
  const nameRoom = right - left - (facts.locked ? LOCK + 3 : 0)
  const second = facts.tierName
    ? `${KIND_INFO[facts.kind].short} · ${facts.tierName}`
    : KIND_INFO[facts.kind].short
  const [nameLine, secondLine] = facts.stage ? [24, 39] : [29.5, 45.5]
  const parts: Part[] = [
    ...boxParts(rect),
    ...tileParts(facts.kind, rect),
    textPart(ellipsise(facts.name, nameRoom, NAME.size, NAME.weight), left, rect.y + nameLine, NAME, 'ink'),
    textPart(
      ellipsise(second, right - left, LINE.size, LINE.weight),
      left,
      rect.y + secondLine,
      LINE,
      'inkSoft',
    ),
  ]
  if (facts.stage) parts.push(...stageParts(facts.stage, facts.kind, left, rect.y + 51.5))
  if (facts.locked) parts.push(iconPart(LOCK_ICON, right - LOCK, rect.y + 13.5, LOCK, 'inkFaint'))
  return parts
}

function boxParts(rect: Rect): readonly Part[] {
  const shadow = { ...rect, y: rect.y + 2 }
  return [boxPart(shadow, CARD.radius, 'shadow', null), boxPart(rect, CARD.radius, 'surface', 'line')]
}

function tileParts(kind: ParticipantKind, rect: Rect): readonly Part[] {
  const { pad, tile, tileRadius, icon } = CARD
  const box = { x: rect.x + pad, y: rect.y + (rect.height - tile) / 2, width: tile, height: tile }
  const inset = (tile - icon) / 2
  return [
    boxPart(box, tileRadius, kind, null),
    iconPart(KIND_ICONS[kind], box.x + inset, box.y + inset, icon, 'onTile'),
  ]
}

function companyParts(facts: CardFacts, rect: Rect): readonly Part[] {
  const { radius, pad, icon } = COMPANY_CARD
  const left = rect.x + pad + icon + 10
  const room = rect.x + rect.width - pad - left - (facts.locked ? LOCK + 3 : 0)
  const lines = wrapText(facts.companyLine ?? '', room, LINE.size, LINE.weight, 2)
  const nameLine = rect.y + rect.height / 2 + 5 - (lines.length * COMPANY_LINE_HEIGHT) / 2
  return [
    boxPart({ ...rect, y: rect.y + 5 }, radius, 'shadow', null),
    boxPart({ ...rect, y: rect.y + 2 }, radius, 'shadow', null),
    boxPart(rect, radius, 'companyCard', null),
    iconPart(KIND_ICONS.company, rect.x + pad, rect.y + (rect.height - icon) / 2, icon, 'companyInk'),
    textPart(
      ellipsise(facts.name, room, COMPANY_NAME.size, COMPANY_NAME.weight),
      left,
      nameLine,
      COMPANY_NAME,
      'companyInk',
    ),
    ...lines.map((line, i) =>
      textPart(line, left, nameLine + 2 + (i + 1) * COMPANY_LINE_HEIGHT, LINE, 'companySoft'),
    ),
    ...(facts.locked
      ? [iconPart(LOCK_ICON, rect.x + rect.width - pad - LOCK, rect.y + pad, LOCK, 'companySoft')]
      : []),
  ]
}
