import type { Area } from '#records/area.ts'
import { LOCK_ICON } from '#scene/kindIcons.ts'
import { boxPart, iconPart, textPart } from '#scene/parts.ts'
import { ellipsise, textWidth } from '#scene/textWidth.ts'
import type { Note, Part } from '#scene/types.ts'

/** `title` is the height of the strip with the name. */
export const AREA = { radius: 14, pad: 14, title: 32 } as const

const NAME = { size: 14, weight: 600 } as const
const BASELINE = 22
const LOCK = 12

/** What a picture needs of an area; can be posted to a worker. */
export type AreaFacts = Pick<
  Area,
  'id' | 'type' | 'name' | 'x' | 'y' | 'width' | 'height' | 'hue' | 'order' | 'locked'
>

/** The area as parts in map coordinates: a tinted box with its name at the left top. */
export function layArea(facts: AreaFacts): Note {
  const { id, name, x, y, width, height, hue, locked } = facts
  const rect = { x, y, width, height }
  const room = width - 2 * AREA.pad - (locked ? LOCK + 6 : 0)
  const text = ellipsise(name, room, NAME.size, NAME.weight)
  const parts: Part[] = [
    boxPart(rect, AREA.radius, `area-${hue}`, `area-${hue}-line`),
    textPart(text, x + AREA.pad, y + BASELINE, NAME, `area-${hue}-ink`),
  ]
  const end = x + AREA.pad + textWidth(text, NAME.size, NAME.weight)
  if (locked) parts.push(iconPart(LOCK_ICON, end + 6, y + BASELINE - LOCK + 1, LOCK, `area-${hue}-ink`))
  return { id, rect, parts }
}

export function areaFactsOf({ id, type, name, x, y, width, height, hue, order, locked }: Area): AreaFacts {
  return { id, type, name, x, y, width, height, hue, order, locked }
}
