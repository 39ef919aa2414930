/** Draws a scene in map units; the caller has cleared the canvas and set the transform. */
import { LABEL } from '#scene/connectorLabel.ts'
import { crowdOpacity, lineStrength } from '#scene/connectorStyle.ts'
import { paintCardBatch, paintConnectorBatch } from '#scene/paintBatch.ts'
import { paintPart } from '#scene/paintPart.ts'
import type { Palette } from '#scene/palette.ts'
import { SOLID, fontOf, type Detail, type Pen } from '#scene/pen.ts'
import type { Backdrop, Card, Connector, Scene } from '#scene/types.ts'

export interface PaintOptions {
  readonly detail: Detail
  /** Thinnest line in map units, one device pixel for instance, so that lines do not fade away from afar. */
  readonly hairline?: number
  /** Strength of the lines, 0–1; by their number unless given. */
  readonly lineOpacity?: number
  /** Lines at the lower details without dashes: for those too faint for a dash to be seen. */
  readonly solid?: boolean
}

/** Backdrop, connectors, cards, labels, in this order: no line lies on a card or a label. */
export function paintScene(
  pen: Pen,
  scene: Pick<Scene, 'backdrop' | 'connectors' | 'cards'>,
  palette: Palette,
  options: PaintOptions,
): void {
  paintBackdrop(pen, scene.backdrop, palette)
  paintConnectors(pen, scene.connectors, palette, options)
  paintCards(pen, scene.cards, palette, options.detail)
  if (options.detail === 'full') for (const connector of scene.connectors) paintLabel(pen, connector, palette)
}

export function paintBackdrop(pen: Pen, backdrop: Backdrop, palette: Palette): void {
  pen.lineWidth = 1
  pen.setLineDash(SOLID)
  pen.strokeStyle = palette.inks.ringLine
  backdrop.ellipses.forEach((ellipse, i) => {
    pen.fillStyle = i === 0 ? palette.inks.ringOuter : palette.inks.ringInner
    pen.beginPath()
    pen.ellipse(ellipse.x, ellipse.y, ellipse.radiusX, ellipse.radiusY, 0, 0, 2 * Math.PI)
    pen.fill()
    pen.stroke()
  })
  for (const caption of backdrop.captions) paintPart(pen, caption, palette)
}

/** Lines and arrowheads without labels. */
export function paintConnectors(
  pen: Pen,
  connectors: readonly Connector[],
  palette: Palette,
  options: PaintOptions,
): void {
  const { detail, hairline = 0, lineOpacity = crowdOpacity(connectors.length), solid = false } = options
  if (detail === 'full')
    for (const connector of connectors) paintConnector(pen, connector, palette, lineOpacity)
  else paintConnectorBatch(pen, connectors, palette, { detail, hairline, lineOpacity, solid })
}

export function paintCards(pen: Pen, cards: readonly Card[], palette: Palette, detail: Detail): void {
  if (detail === 'full') for (const card of cards) paintCard(pen, card, palette)
  else paintCardBatch(pen, cards, palette, detail)
}

export function paintCard(pen: Pen, card: Card, palette: Palette): void {
  for (const part of card.parts) paintPart(pen, part, palette)
}

export function paintConnector(pen: Pen, connector: Connector, palette: Palette, opacity = 1): void {
  const { points, arrow, group, width, dash } = connector
  const [p0, c1, c2, p3] = points
  const [tip, left, right] = arrow
  pen.globalAlpha = lineStrength(connector) * opacity
  pen.strokeStyle = palette.flows[group]
  pen.lineWidth = width
  pen.setLineDash(dash as number[])
  pen.beginPath()
  pen.moveTo(p0.x, p0.y)
  pen.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, p3.x, p3.y)
  pen.stroke()
  if (dash.length > 0) pen.setLineDash(SOLID)
  pen.fillStyle = palette.flows[group]
  pen.beginPath()
  pen.moveTo(tip.x, tip.y)
  pen.lineTo(left.x, left.y)
  pen.lineTo(right.x, right.y)
  pen.fill()
  pen.globalAlpha = 1
}

/** The white pill on a line; nothing where there was no room for one. */
export function paintLabel(pen: Pen, { label, group, muted }: Connector, palette: Palette): void {
  if (!label) return
  const { x, y, width, height } = label.rect
  const scale = label.scale ?? 1
  pen.fillStyle = palette.inks.surface
  pen.strokeStyle = palette.flows[group]
  pen.lineWidth = 1
  pen.beginPath()
  pen.roundRect(x, y, width, height, height / 2)
  pen.fill()
  pen.globalAlpha = LABEL.lineOpacity
  pen.stroke()
  pen.globalAlpha = 1
  pen.fillStyle = muted ? palette.inks.inkSoft : palette.inks.ink
  pen.font = fontOf(LABEL.weight, LABEL.size * scale)
  pen.textAlign = 'left'
  pen.fillText(label.text, x + LABEL.pad * scale, y + LABEL.baseline * scale)
}
