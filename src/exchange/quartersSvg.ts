import type { Quarter } from '#domain/calendar/quarter.ts'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { inQuarter } from '#domain/seeing/quarterLook.ts'
import { sceneToSvg } from '#exchange/svg.ts'
import { attributes, element, textElement } from '#exchange/xml.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'
import { decorate } from '#scene/decoration.ts'
import type { Palette } from '#scene/palette.ts'
import { FONT_FAMILY } from '#scene/pen.ts'
import { sceneOfMap } from '#scene/scene.ts'

const PANEL = { width: 960, height: 760, caption: 56, gap: 24 } as const

/** The map as it is seen, once for each quarter side by side, each under its name: one SVG document to show what moved. */
export function quartersSvg(
  records: Records,
  seeing: Seeing,
  quarters: readonly Quarter[],
  palette: Palette,
): string {
  const step = PANEL.width + PANEL.gap
  const width = step * quarters.length + PANEL.gap
  const height = PANEL.caption + PANEL.height + PANEL.gap
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': FONT_FAMILY,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes(root)}>`,
    textElement('title', {}, `The map in ${quarters.map(({ label }) => label).join(', ')}`),
    element('rect', { width, height, fill: palette.inks.page }),
    ...quarters.map((quarter, i) => panel(records, seeing, quarter, palette, PANEL.gap + step * i)),
    '</svg>',
    '',
  ].join('\n')
}

function panel(records: Records, seeing: Seeing, quarter: Quarter, palette: Palette, x: number): string {
  const key = quarterKey(quarter)
  const look = {
    ...seeing,
    colourBy: inQuarter(seeing.colourBy, key),
    sizeBy: inQuarter(seeing.sizeBy, key),
  }
  const caption = { x, y: 38, fill: palette.inks.ink, 'font-size': 24, 'font-weight': 700 }
  const map = sceneToSvg(sceneOfMap(records, decorate(records, look)), palette, {
    title: quarter.label,
    description: `The map in ${quarter.label}`,
  })
  return [textElement('text', caption, quarter.label), placed(map, x)].join('\n')
}

/** A document as a part of another one, fitted into its panel. */
function placed(svg: string, x: number): string {
  return svg.replace(/^<\?xml[^>]*\?>\s*<svg [^>]*viewBox="([^"]*)"[^>]*>/, (_, viewBox: string) => {
    const { width, height, caption } = PANEL
    return `<svg${attributes({ x, y: caption, width, height, viewBox, 'font-family': FONT_FAMILY })}>`
  })
}
