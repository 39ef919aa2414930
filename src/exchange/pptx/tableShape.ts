import { fillXml } from '#exchange/pptx/colours.ts'
import { namesXml, placeXml, type ShapeIds } from '#exchange/pptx/shape.ts'
import { paragraphXml, type Paragraph } from '#exchange/pptx/textBody.ts'
import { emu } from '#exchange/pptx/units.ts'
import {
  BODY,
  type CellTone,
  type TableCell,
  type TableColumn,
  type TableSlide,
} from '#exchange/slides/slide.ts'
import { columnWidths, headHeight, TABLE } from '#exchange/slides/splitTable.ts'
import type { Ink } from '#scene/palette.ts'

/** A native table with its head row; it can be restyled and sorted like any other. */
export function tableShape(slide: TableSlide, ids: ShapeIds): string {
  const { columns, rows, title } = slide
  const widths = columnWidths(slide).map(emu)
  const head = headHeight(slide)
  const rect = { ...BODY, height: head + rows.length * TABLE.row }
  const alt = `Table of ${rows.length} rows: ${columns.map((column) => column.title).join(', ')}`
  const grid = widths.map((width) => `<a:gridCol w="${width}"/>`).join('')
  const headRow = columns.map((column) => cellXml({ text: column.title }, column, 'head')).join('')
  const bodyRows = rows.map((cells) =>
    rowXml(cells.map((cell, i) => cellXml(cell, columns[i] ?? {}, 'body')).join(''), TABLE.row),
  )
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${namesXml({ id: ids.next(), name: title, alt })}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${placeXml(rect).replaceAll('a:xfrm', 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rowXml(headRow, head)}${bodyRows.join('')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  )
}

function rowXml(cells: string, height: number): string {
  return `<a:tr h="${emu(height)}">${cells}</a:tr>`
}

type Place = 'head' | 'body'

function cellXml(
  { text, tone = 'plain' }: TableCell,
  { align }: Pick<TableColumn, 'align'>,
  place: Place,
): string {
  const isHead = place === 'head'
  const paragraph: Paragraph = {
    text,
    size: isHead ? TABLE.headSize : TABLE.size,
    weight: isHead || tone === 'strong' ? 700 : 400,
    ink: isHead ? 'companyInk' : tone === 'quiet' ? 'inkSoft' : 'ink',
    align: align === 'middle' ? 'ctr' : align === 'right' ? 'r' : 'l',
  }
  const side = emu(TABLE.pad)
  const edge = isHead ? '' : `<a:lnB w="9525">${fillXml('line')}</a:lnB>`
  const [ink, strength] = isHead ? (['companyCard', 1] as const) : SHADES[tone]
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(paragraph)}</a:txBody>` +
    `<a:tcPr marL="${side}" marR="${side}" marT="${emu(2)}" marB="${emu(2)}" anchor="ctr">${edge}${fillXml(ink, strength)}</a:tcPr></a:tc>`
  )
}

/** Shades under dark text; they repeat in colour what the text says. */
const SHADES: Readonly<Record<CellTone, readonly [ink: Ink, strength: number]>> = {
  plain: ['surface', 1],
  strong: ['surface', 1],
  quiet: ['surface', 1],
  good: ['bandPursue', 0.24],
  fair: ['bandPilot', 0.2],
  weak: ['bandNurture', 0.18],
  poor: ['bandPass', 0.3],
}
