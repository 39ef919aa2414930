import { decimal, element, textElement } from '#exchange/xml.ts'
import type { Palette } from '#scene/palette.ts'
import type { ArcPart, BoxPart, IconPart, LinePart, Part, TextPart } from '#scene/types.ts'

/** One part of a card, caption or legend as an SVG element. */
export function partSvg(part: Part, palette: Palette): string {
  switch (part.is) {
    case 'box':
      return boxSvg(part, palette)
    case 'text':
      return textSvg(part, palette)
    case 'icon':
      return iconSvg(part, palette)
    case 'line':
      return lineSvg(part, palette)
    case 'arc':
      return arcSvg(part, palette)
  }
}

function boxSvg({ x, y, width, height, radius, fill, line, dash }: BoxPart, palette: Palette): string {
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: radius,
    fill: fill ? palette.inks[fill] : 'none',
    stroke: line ? palette.inks[line] : null,
    'stroke-dasharray': dash ? dash.map(decimal).join(' ') : null,
  })
}

function textSvg({ x, y, text, size, weight, ink, anchor, spacing }: TextPart, palette: Palette): string {
  const style = {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    fill: palette.inks[ink],
    'text-anchor': anchor === 'start' ? null : anchor,
    'letter-spacing': spacing === 0 ? null : spacing,
  }
  return textElement('text', style, text)
}

function iconSvg({ outline, x, y, size, ink }: IconPart, palette: Palette): string {
  return element('path', {
    d: outline,
    transform: `translate(${decimal(x)} ${decimal(y)}) scale(${size / 24})`,
    fill: 'none',
    stroke: palette.inks[ink],
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

function lineSvg({ from, to, ink, width, dash }: LinePart, palette: Palette): string {
  return element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: palette.inks[ink],
    'stroke-width': width,
    'stroke-dasharray': dash.length === 0 ? null : dash.map(decimal).join(' '),
  })
}

/** A whole circle is no path: its end would be its beginning, and nothing be drawn. */
function arcSvg({ x, y, radius, from, to, ink, width, dash }: ArcPart, palette: Palette): string {
  const stroke = {
    fill: 'none',
    stroke: palette.inks[ink],
    'stroke-width': width,
    'stroke-dasharray': dash.length === 0 ? null : dash.map(decimal).join(' '),
  }
  if (to - from >= 1) return element('circle', { cx: x, cy: y, r: radius, ...stroke })
  const point = (turn: number) =>
    `${decimal(x + radius * Math.sin(turn * 2 * Math.PI))} ${decimal(y - radius * Math.cos(turn * 2 * Math.PI))}`
  const large = to - from > 0.5 ? 1 : 0
  const r = decimal(radius)
  return element('path', { d: `M${point(from)}A${r} ${r} 0 ${large} 1 ${point(to)}`, ...stroke })
}
