/** The lower details: one path per style instead of one per card or line. */
import { FLOW_GROUPS } from '#domain/flows/flowKinds.ts'
import { FLOW_STATUSES } from '#records/flow.ts'
import { CARD } from '#scene/card.ts'
import { lineStrength } from '#scene/connectorStyle.ts'
import type { Ink, Palette } from '#scene/palette.ts'
import { SOLID, type Detail, type Pen } from '#scene/pen.ts'
import type { Card, Connector, Rect } from '#scene/types.ts'

type LowDetail = Exclude<Detail, 'full'>

/** Longer paths grow dearer by the line, because every line is weighed against all others of its path. */
const LINES_PER_PATH = 32
/** Dashes cost most of the time and shrink with the zoom, so from this far they are this much longer and fewer. */
const DASH_STRETCH = 3

export function paintCardBatch(pen: Pen, cards: readonly Card[], palette: Palette, detail: LowDetail): void {
  const byHue = groupByHue(cards)
  if (detail === 'dots') paintDots(pen, byHue, palette)
  else paintBoxes(pen, cards, byHue, palette)
}

interface BatchOptions {
  readonly detail: LowDetail
  readonly hairline: number
  readonly lineOpacity: number
  /** Without dashes, which cost most of the time. */
  readonly solid: boolean
}

export function paintConnectorBatch(
  pen: Pen,
  connectors: readonly Connector[],
  palette: Palette,
  { detail, hairline, lineOpacity, solid }: BatchOptions,
): void {
  for (const alike of byStyle(connectors)) {
    const [first] = alike
    if (!first) continue
    const { group, width } = first
    pen.globalAlpha = lineStrength(first) * lineOpacity
    pen.strokeStyle = palette.flows[group]
    pen.lineWidth = Math.max(hairline, width)
    pen.setLineDash(detail === 'boxes' && !solid ? farDash(first) : SOLID)
    for (let from = 0; from < alike.length; from += LINES_PER_PATH)
      strokeLines(pen, alike, from, Math.min(alike.length, from + LINES_PER_PATH), detail)
  }
  pen.setLineDash(SOLID)
  pen.globalAlpha = 1
}

function farDash({ dash }: Connector): number[] {
  return dash.map((length) => length * DASH_STRETCH)
}

type ByHue = ReadonlyMap<Ink, readonly Card[]>

function groupByHue(cards: readonly Card[]): ByHue {
  const byHue = new Map<Ink, Card[]>()
  for (const card of cards) {
    const hue = hueOf(card)
    const alike = byHue.get(hue)
    if (alike) alike.push(card)
    else byHue.set(hue, [card])
  }
  return byHue
}

function hueOf({ kind, hue, dim }: Card): Ink {
  if (dim) return 'track'
  return hue ?? (kind === 'company' ? 'companyCard' : kind)
}

function paintDots(pen: Pen, byHue: ByHue, palette: Palette): void {
  for (const [hue, cards] of byHue) {
    pen.fillStyle = palette.inks[hue]
    for (const { rect } of cards) pen.fillRect(rect.x, rect.y, rect.width, rect.height)
  }
}

function paintBoxes(pen: Pen, cards: readonly Card[], byHue: ByHue, palette: Palette): void {
  pen.fillStyle = palette.inks.line
  for (const { rect } of cards) pen.fillRect(rect.x - 0.5, rect.y - 0.5, rect.width + 1, rect.height + 1)
  pen.fillStyle = palette.inks.surface
  for (const { rect } of cards) pen.fillRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1)
  for (const [hue, alike] of byHue) {
    pen.fillStyle = palette.inks[hue]
    for (const { kind, rect, scale = 1 } of alike)
      if (kind === 'company') pen.fillRect(rect.x, rect.y, rect.width, rect.height)
      else paintTile(pen, rect, scale)
  }
}

function paintTile(pen: Pen, rect: Rect, scale: number): void {
  const side = CARD.tile * scale
  pen.fillRect(rect.x + CARD.pad * scale, rect.y + (rect.height - side) / 2, side, side)
}

/** Lines of one group, status and about the same width together. */
function byStyle(connectors: readonly Connector[]): Iterable<readonly Connector[]> {
  const styles: Connector[][] = []
  for (const connector of connectors) {
    const group = FLOW_GROUPS.findIndex(({ id }) => id === connector.group)
    const status = FLOW_STATUSES.indexOf(connector.status)
    const style =
      ((group * FLOW_STATUSES.length + status) * 2 + Number(connector.dim ?? false)) * 8 +
      Math.min(7, Math.round(connector.width))
    const alike = styles[style]
    if (alike) alike.push(connector)
    else styles[style] = [connector]
  }
  return styles.filter(Boolean)
}

function strokeLines(
  pen: Pen,
  lines: readonly Connector[],
  from: number,
  to: number,
  detail: LowDetail,
): void {
  pen.beginPath()
  for (let i = from; i < to; i++) {
    const points = lines[i]?.points
    if (!points) continue
    const [p0, c1, c2, p3] = points
    pen.moveTo(p0.x, p0.y)
    if (detail === 'dots') pen.lineTo(p3.x, p3.y)
    else pen.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, p3.x, p3.y)
  }
  pen.stroke()
}
