import { decimal, element, textElement } from '#exchange/xml.ts'
import { LABEL } from '#scene/connectorLabel.ts'
import { lineStrength } from '#scene/connectorStyle.ts'
import type { Palette } from '#scene/palette.ts'
import type { Connector, Point } from '#scene/types.ts'

/** The line and its arrowhead. */
export function connectorSvg(connector: Connector, palette: Palette, crowd: number): string {
  const { points, arrow, group, width, dash } = connector
  const [p0, c1, c2, p3] = points
  const colour = palette.flows[group]
  const opacity = Math.round(lineStrength(connector) * crowd * 100) / 100
  const line = element('path', {
    d: `M${at(p0)}C${at(c1)} ${at(c2)} ${at(p3)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash.length === 0 ? null : dash.map(decimal).join(' '),
    opacity: opacity === 1 ? null : opacity,
  })
  const head = { d: `M${arrow.map(at).join('L')}Z`, fill: colour, opacity: opacity === 1 ? null : opacity }
  return line + element('path', head)
}

/** The pill on the line, nothing where there was no room for one. */
export function labelSvg({ label, group, muted }: Connector, palette: Palette): readonly string[] {
  if (!label) return []
  const { x, y, width, height } = label.rect
  const scale = label.scale ?? 1
  const pill = element('rect', {
    x,
    y,
    width,
    height,
    rx: height / 2,
    fill: palette.inks.surface,
    stroke: palette.flows[group],
    'stroke-opacity': LABEL.lineOpacity,
  })
  const style = {
    x: x + LABEL.pad * scale,
    y: y + LABEL.baseline * scale,
    'font-size': LABEL.size * scale,
    'font-weight': LABEL.weight,
    fill: palette.inks[muted ? 'inkSoft' : 'ink'],
  }
  return [pill + textElement('text', style, label.text)]
}

function at({ x, y }: Point): string {
  return `${decimal(x)} ${decimal(y)}`
}
