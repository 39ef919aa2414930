import { fillXml } from '#exchange/pptx/colours.ts'
import { geometryXml, type Geometry } from '#exchange/pptx/geometry.ts'
import { safeLine } from '#exchange/pptx/safeText.ts'
import { textBodyXml, type TextBox } from '#exchange/pptx/textBody.ts'
import { emu } from '#exchange/pptx/units.ts'
import type { Ink } from '#scene/palette.ts'
import type { Rect } from '#scene/types.ts'

/** Gives each shape of a slide a number of its own; 1 is the slide's tree of shapes itself. */
export class ShapeIds {
  #last = 1

  next(): number {
    return ++this.#last
  }
}

export interface ShapeNames {
  readonly id: number
  readonly name: string
  /** What a screen reader says. */
  readonly alt: string
}

export interface Stroke {
  readonly ink: Ink
  /** Pixels of the slide. */
  readonly width: number
  readonly dash?: string | undefined
  readonly strength?: number
}

export interface Shape extends ShapeNames {
  readonly geometry: Geometry
  /** Pixels of the slide. */
  readonly rect: Rect
  readonly fill: Ink | null
  readonly fillStrength?: number
  readonly line: Stroke | null
  readonly text: TextBox | null
}

/** A native shape with its text. */
export function shapeXml(shape: Shape): string {
  const { geometry, rect, fill, fillStrength, line, text } = shape
  const flip = geometry.is === 'line' && geometry.rises ? ' flipV="1"' : ''
  const isBox = text !== null && fill === null && line === null ? ' txBox="1"' : ''
  return (
    `<p:sp><p:nvSpPr>${namesXml(shape)}<p:cNvSpPr${isBox}/><p:nvPr/></p:nvSpPr><p:spPr>${placeXml(rect, flip)}` +
    `${geometryXml(geometry, rect.width, rect.height)}${fillXml(fill, fillStrength)}${strokeXml(line, geometry.is === 'icon')}` +
    `</p:spPr>${textBodyXml(text)}</p:sp>`
  )
}

/** Shapes that move together; `rect` is what they cover. */
export function groupXml(names: ShapeNames, rect: Rect, shapes: string): string {
  const [x, y, width, height] = [emu(rect.x), emu(rect.y), emu(rect.width), emu(rect.height)]
  const ends = `x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"`
  const inner = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`
  return (
    `<p:grpSp><p:nvGrpSpPr>${namesXml(names)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ` +
    `${ends}/>${inner}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`
  )
}

export function namesXml({ id, name, alt }: ShapeNames): string {
  const said = safeLine(alt).trim() || safeLine(name).trim() || 'Shape'
  return `<p:cNvPr id="${id}" name="${safeLine(name)}" descr="${said}"/>`
}

export function placeXml({ x, y, width, height }: Rect, turned = ''): string {
  return `<a:xfrm${turned}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

export function strokeXml(line: Stroke | null, round = false, ends = ''): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>'
  const { ink, width, dash, strength = 1 } = line
  const dashXml = dash === undefined ? '' : `<a:prstDash val="${dash}"/>`
  const join = round ? '<a:round/>' : ''
  return `<a:ln w="${Math.min(20_116_800, Math.max(0, emu(width)))}"${round ? ' cap="rnd"' : ''}>${fillXml(ink, strength)}${dashXml}${join}${ends}</a:ln>`
}
