import { guide } from '#exchange/pptx/geometry.ts'
import { namesXml, strokeXml, type ShapeNames, type Stroke } from '#exchange/pptx/shape.ts'
import { outward, type RouteForm, type Site } from '#exchange/pptx/siteRoutes.ts'
import { emu, thousandths } from '#exchange/pptx/units.ts'
import type { Point } from '#scene/types.ts'

export interface GluedEnd {
  /** Of the shape. */
  readonly id: number
  readonly site: Site
  /** On the slide. */
  readonly at: Point
}

export interface ConnectorShape extends ShapeNames {
  readonly from: GluedEnd
  readonly to: GluedEnd
  readonly form: RouteForm
  /** How far a bow leaves its side, pixels. */
  readonly reach: number
  readonly line: Stroke
}

const ARROW = '<a:tailEnd type="triangle" w="med" len="med"/>'

/** A native connector with an arrowhead, glued at both ends. */
export function connectorShapeXml(shape: ConnectorShape): string {
  const { from, to, form, line } = shape
  const glue = `<a:stCxn id="${from.id}" idx="${from.site}"/><a:endCxn id="${to.id}" idx="${to.site}"/>`
  const place = form === 'straight' ? straightXml(from.at, to.at) : curvedXml(shape)
  return (
    `<p:cxnSp><p:nvCxnSpPr>${namesXml(shape)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${place}${strokeXml(line, false, ARROW)}</p:spPr></p:cxnSp>`
  )
}

const CORNER = '<a:prstGeom prst="curvedConnector2"><a:avLst/></a:prstGeom>'

/** `flipH` and `flipV` where the end lies left of or above the start. */
function straightXml(from: Point, to: Point): string {
  const flips = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`
  const [x, y] = [emu(Math.min(from.x, to.x)), emu(Math.min(from.y, to.y))]
  const [width, height] = [emu(Math.abs(to.x - from.x)), emu(Math.abs(to.y - from.y))]
  return `<a:xfrm${flips}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`
}

/** Where both ends are level PowerPoint itself writes a hair of width, of which the bow is many times as much. */
const HAIR = 0.1

/** A curve whose own x axis points away from the side that it leaves, hence the turn. */
function curvedXml({ from: { at: from, site }, to: { at: to }, form, reach }: ConnectorShape): string {
  const away = outward(site)
  const turn = (Math.round(Math.atan2(away.y, away.x) / (Math.PI / 2)) + 4) % 4
  const aside = { x: -away.y, y: away.x }
  const along = (to.x - from.x) * away.x + (to.y - from.y) * away.y
  const across = (to.x - from.x) * aside.x + (to.y - from.y) * aside.y
  const [width, height] = [Math.max(HAIR, Math.abs(along)), Math.abs(across)]
  const isBack = along <= -HAIR
  const flips = `${isBack ? ' flipH="1"' : ''}${across < 0 ? ' flipV="1"' : ''}`
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const bow = thousandths((isBack ? -reach : reach) / width)
  return (
    `<a:xfrm${turn === 0 ? '' : ` rot="${turn * 5_400_000}"`}${flips}><a:off x="${emu(middle.x - width / 2)}" y="${emu(middle.y - height / 2)}"/>` +
    `<a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>${
      form === 'corner'
        ? CORNER
        : `<a:prstGeom prst="curvedConnector3"><a:avLst>${guide('adj1', bow)}</a:avLst></a:prstGeom>`
    }`
  )
}
