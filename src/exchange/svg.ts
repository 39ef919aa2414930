import { partSvg } from '#exchange/svgParts.ts'
import { crowdOpacity } from '#scene/connectorStyle.ts'
import { connectorSvg, labelSvg } from '#exchange/svgConnectors.ts'
import { mapMetadata } from '#exchange/svgData.ts'
import { attributes, element, escapeXml } from '#exchange/xml.ts'
import { layPage, type PageOptions } from '#scene/page.ts'
import type { Palette } from '#scene/palette.ts'
import { FONT_FAMILY } from '#scene/pen.ts'
import type { Backdrop, Card, Note, Scene } from '#scene/types.ts'

export interface SvgOptions extends PageOptions {
  readonly title: string
  readonly description: string
  /** Paint no page colour, so that the picture lies on whatever is behind it. */
  readonly transparent?: boolean
  /** The text of a Partnerscape file, so that the picture opens again as the map. */
  readonly file?: string | undefined
}

/**
 * The scene as one SVG document with the legend under the map: native text and paths, every style an attribute, no
 * script, no style sheet, nothing fetched. One map unit is one CSS pixel.
 */
export function sceneToSvg(scene: Scene, palette: Palette, options: SvgOptions): string {
  const { rect, legend } = layPage(scene, options)
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: rect.width,
    height: rect.height,
    viewBox: `${rect.x} ${rect.y} ${rect.width} ${rect.height}`,
    role: 'img',
    'font-family': FONT_FAMILY,
  }
  const page = element('rect', {
    x: rect.x,
    y: rect.y,
    width: rect.width,
    height: rect.height,
    fill: palette.inks.page,
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes(root)}>`,
    `<title>${escapeXml(options.title)}</title>`,
    `<desc>${escapeXml(options.description)}</desc>`,
    ...(options.file === undefined ? [] : [mapMetadata(options.file)]),
    ...(options.transparent ? [] : [page]),
    ...sceneElements(scene, palette),
    ...legend.parts.map((part) => partSvg(part, palette)),
    '</svg>',
    '',
  ].join('\n')
}

/** What is on the map as SVG elements in map units, the lowest first, without page and legend. */
export function sceneElements(scene: Scene, palette: Palette): readonly string[] {
  const crowd = crowdOpacity(scene.connectors.length)
  return [
    ...backdropSvg(scene.backdrop, palette),
    ...scene.areas.map((area) => groupSvg(area, palette)),
    ...scene.connectors.map((connector) => connectorSvg(connector, palette, crowd)),
    ...scene.cards.map((card) => groupSvg(card, palette)),
    ...scene.connectors.flatMap((connector) => labelSvg(connector, palette)),
    ...scene.stickies.map((sticky) => groupSvg(sticky, palette)),
  ]
}

function backdropSvg(backdrop: Backdrop, palette: Palette): readonly string[] {
  const ellipses = backdrop.ellipses.map(({ x, y, radiusX, radiusY }, i) =>
    element('ellipse', {
      cx: x,
      cy: y,
      rx: radiusX,
      ry: radiusY,
      fill: i === 0 ? palette.inks.ringOuter : palette.inks.ringInner,
      stroke: palette.inks.ringLine,
    }),
  )
  return [...ellipses, ...backdrop.captions.map((caption) => partSvg(caption, palette))]
}

function groupSvg({ parts }: Card | Note, palette: Palette): string {
  return `<g>${parts.map((part) => partSvg(part, palette)).join('')}</g>`
}
