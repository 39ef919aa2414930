import { columnWidths } from '#exchange/slides/splitTable.ts'
import { SLIDE, type MapSlide, type Slide, type TableCell, type TableSlide } from '#exchange/slides/slide.ts'
import { sceneElements } from '#exchange/svg.ts'
import { partSvg } from '#exchange/svgParts.ts'
import { attributes, decimal, element, escapeXml, textElement } from '#exchange/xml.ts'
import { PALETTES } from '#scene/palette.ts'
import { FONT_FAMILY } from '#scene/pen.ts'

const palette = PALETTES.light

/**
 * A slide as a page of HTML to be printed: the map as native SVG text and paths, a table as a table, so that the print
 * stays sharp and can be searched. No styles and no script are in it; who prints it gives `data-page` its look.
 */
export function slidePage(slide: Slide): string {
  const body = slide.is === 'map' ? mapSvg(slide) : tableHtml(slide)
  return `<section data-page="${slide.is}">${textElement('h1', {}, slide.title)}${subtitle(slide)}${body}</section>`
}

function subtitle({ subtitle: words }: Slide): string {
  return words === '' ? '' : textElement('p', {}, words)
}

function mapSvg({ scene, place, legend }: MapSlide): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${SLIDE.width} ${SLIDE.height}`,
    'font-family': FONT_FAMILY,
  }
  const move = `translate(${decimal(place.dx)} ${decimal(place.dy)}) scale(${place.scale})`
  const map = `<g transform="${move}">${sceneElements(scene, palette).join('')}</g>`
  return `<svg${attributes(root)}>${map}${legend.parts.map((part) => partSvg(part, palette)).join('')}</svg>`
}

function tableHtml(slide: TableSlide): string {
  const widths = columnWidths(slide).map((width) => element('col', { width: Math.round(width) }))
  const head = slide.columns.map(({ title, align }) => cellHtml('th', { text: title }, align))
  const rows = slide.rows.map(
    (cells) => `<tr>${cells.map((cell, i) => cellHtml('td', cell, slide.columns[i]?.align)).join('')}</tr>`,
  )
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function cellHtml(name: 'td' | 'th', { text, tone }: TableCell, align: string | undefined): string {
  return `<${name}${attributes({ 'data-align': align ?? null, 'data-tone': tone ?? null })}>${escapeXml(text)}</${name}>`
}
