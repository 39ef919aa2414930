import { lineDash } from '#scene/connectorStyle.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { boxPart, ghostPart, iconPart, textPart } from '#scene/parts.ts'
import { textWidth } from '#scene/textWidth.ts'
import type { LegendEntry, LinePart, Part, Point, Rect } from '#scene/types.ts'

export interface LaidLegend {
  readonly rect: Rect
  readonly parts: readonly Part[]
}

const TEXT = { size: 12, weight: 500 } as const
const LINE_LENGTH = 28
const TILE = 16
const ROW = 26
const PAD = 14
const BETWEEN = 20
const AFTER_MARK = 8

/**
 * The legend in a rounded box whose left top is `at`, broken into rows of at most `maxWidth`. All measures are
 * multiplied by `scale`, so that the legend of a large map can be read when the whole picture is on one page.
 */
export function layLegend(
  entries: readonly LegendEntry[],
  at: Point,
  maxWidth: number,
  scale: number,
): LaidLegend {
  const parts: Part[] = []
  const room = maxWidth / scale - PAD
  let [x, row, widest] = [PAD, 0, 0]
  for (const entry of entries) {
    const width = markWidth(entry) + textWidth(entry.title, TEXT.size, TEXT.weight)
    if (x > PAD && x + width > room) [x, row] = [PAD, row + 1]
    parts.push(...entryParts(entry, { at, scale, x, y: PAD / 2 + (row + 0.5) * ROW }))
    widest = Math.max(widest, x + width)
    x += width + BETWEEN
  }
  const rect = { ...at, width: (widest + PAD) * scale, height: ((row + 1) * ROW + PAD) * scale }
  return entries.length === 0
    ? { rect: { ...at, width: 0, height: 0 }, parts }
    : { rect, parts: [boxPart(rect, 10 * scale, 'surface', 'line'), ...parts] }
}

interface Place {
  readonly at: Point
  readonly scale: number
  /** In legend units, from the left top of the legend; `y` is the middle of the row. */
  readonly x: number
  readonly y: number
}

function entryParts(entry: LegendEntry, place: Place): readonly Part[] {
  const { at, scale, x, y } = place
  const style = { size: TEXT.size * scale, weight: TEXT.weight }
  const textX = at.x + (x + markWidth(entry)) * scale
  return [
    ...markParts(entry, place),
    textPart(entry.title, textX, at.y + (y + 4.2) * scale, style, 'inkSoft'),
  ]
}

function markWidth(entry: LegendEntry): number {
  if (entry.is === 'note') return 0
  return AFTER_MARK + (entry.is === 'flow' || entry.is === 'status' ? LINE_LENGTH : TILE)
}

function markParts(entry: LegendEntry, place: Place): readonly Part[] {
  switch (entry.is) {
    case 'note':
      return []
    case 'flow':
      return [linePart(place, entry.group, lineDash(entry.group, 'active', 2))]
    case 'status':
      return [linePart(place, 'inkFaint', entry.status === 'planned' ? [6, 5] : [2, 6])]
    case 'kind':
      return tileParts(entry.kind, place)
    case 'swatch':
      return swatchParts(entry, place)
    case 'ghost':
      return [ghostPart(tileBox(place), 4 * place.scale)]
  }
}

function linePart({ at, scale, x, y }: Place, ink: LinePart['ink'], dash: readonly number[]): LinePart {
  const [left, middle] = [at.x + x * scale, at.y + y * scale]
  return {
    is: 'line',
    from: { x: left, y: middle },
    to: { x: left + LINE_LENGTH * scale, y: middle },
    ink,
    width: 2 * scale,
    dash: dash.map((length) => length * scale),
  }
}

function tileParts(kind: (LegendEntry & { is: 'kind' })['kind'], place: Place): readonly Part[] {
  const box = tileBox(place)
  const inset = box.width * 0.18
  return [
    boxPart(box, 4 * place.scale, kind, null),
    iconPart(KIND_ICONS[kind], box.x + inset, box.y + inset, box.width - 2 * inset, 'onTile'),
  ]
}

function swatchParts({ hue, badge }: LegendEntry & { is: 'swatch' }, place: Place): readonly Part[] {
  const box = tileBox(place)
  const style = { size: 9 * place.scale, weight: 700, anchor: 'middle' } as const
  return [
    boxPart(box, 4 * place.scale, hue, null),
    textPart(badge, box.x + box.width / 2, box.y + 11.2 * place.scale, style, 'onTile'),
  ]
}

function tileBox({ at, scale, x, y }: Place): Rect {
  const side = TILE * scale
  return { x: at.x + x * scale, y: at.y + (y - TILE / 2) * scale, width: side, height: side }
}
