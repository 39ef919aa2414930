import type { Palette } from '#scene/palette.ts'
import { SOLID, fontOf, type Pen } from '#scene/pen.ts'
import type { ArcPart, BoxPart, IconPart, LinePart, Part, TextPart } from '#scene/types.ts'

/** Draws one part at its place. */
export function paintPart(pen: Pen, part: Part, palette: Palette): void {
  switch (part.is) {
    case 'box':
      return paintBox(pen, part, palette)
    case 'text':
      return paintText(pen, part, palette)
    case 'icon':
      return paintIcon(pen, part, palette)
    case 'line':
      return paintLine(pen, part, palette)
    case 'arc':
      return paintArc(pen, part, palette)
  }
}

function paintBox(pen: Pen, box: BoxPart, palette: Palette): void {
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, box.height, box.radius)
  if (box.fill) {
    pen.fillStyle = palette.inks[box.fill]
    pen.fill()
  }
  if (box.line) {
    pen.strokeStyle = palette.inks[box.line]
    pen.lineWidth = 1
    if (box.dash) pen.setLineDash(box.dash as number[])
    pen.stroke()
    if (box.dash) pen.setLineDash(SOLID)
  }
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(pen: Pen, part: TextPart, palette: Palette): void {
  pen.fillStyle = palette.inks[part.ink]
  pen.font = fontOf(part.weight, part.size)
  pen.textAlign = ALIGN[part.anchor]
  if (part.spacing === 0) return pen.fillText(part.text, part.x, part.y)
  pen.letterSpacing = `${part.spacing}px`
  pen.fillText(part.text, part.x, part.y)
  pen.letterSpacing = '0px'
}

const ICON_SQUARE = 24
const outlines = new Map<string, Path2D>()

function paintIcon(pen: Pen, icon: IconPart, palette: Palette): void {
  let outline = outlines.get(icon.outline)
  if (!outline) outlines.set(icon.outline, (outline = new Path2D(icon.outline)))
  const scale = icon.size / ICON_SQUARE
  pen.strokeStyle = palette.inks[icon.ink]
  pen.lineWidth = 2
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.translate(icon.x, icon.y)
  pen.scale(scale, scale)
  pen.stroke(outline)
  pen.scale(1 / scale, 1 / scale)
  pen.translate(-icon.x, -icon.y)
  pen.lineCap = 'butt'
  pen.lineJoin = 'miter'
}

function paintLine(pen: Pen, line: LinePart, palette: Palette): void {
  pen.strokeStyle = palette.inks[line.ink]
  pen.lineWidth = line.width
  pen.setLineDash(line.dash as number[])
  pen.beginPath()
  pen.moveTo(line.from.x, line.from.y)
  pen.lineTo(line.to.x, line.to.y)
  pen.stroke()
  pen.setLineDash(SOLID)
}

/** Where an angle of 0 points to is three o'clock, so the top is a quarter of a turn before it. */
function paintArc(pen: Pen, arc: ArcPart, palette: Palette): void {
  pen.strokeStyle = palette.inks[arc.ink]
  pen.lineWidth = arc.width
  if (arc.dash.length > 0) pen.setLineDash(arc.dash as number[])
  pen.beginPath()
  pen.ellipse(arc.x, arc.y, arc.radius, arc.radius, 0, (arc.from - 0.25) * TURN, (arc.to - 0.25) * TURN)
  pen.stroke()
  if (arc.dash.length > 0) pen.setLineDash(SOLID)
}

const TURN = 2 * Math.PI
