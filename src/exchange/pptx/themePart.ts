import { THEME_COLOURS } from '#exchange/pptx/colours.ts'
import { XML_HEAD } from '#exchange/pptx/xmlns.ts'

/** On every computer that opens a deck, and narrower than the map's own font, by which the texts were fitted. */
const FONT = 'Arial'

const FONTS = `<a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`
const FLAT = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const LINE = `<a:ln w="9525">${FLAT}</a:ln>`
const PLAIN = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The colours and the fonts that all slides name; a company's template brings its own. */
export function themePart(name: string): string {
  const colours = THEME_COLOURS.map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`).join(
    '',
  )
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${colours}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${FONTS}</a:majorFont><a:minorFont>${FONTS}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${FLAT.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${PLAIN.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FLAT.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  )
}
