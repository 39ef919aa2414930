import { BODY, SLIDE, type MapSlide, type Slide, type TableSlide } from '#exchange/slides/slide.ts'
import { columnWidths, headHeight, TABLE } from '#exchange/slides/splitTable.ts'
import { paintBackdrop, paintCards, paintConnectors } from '#scene/paint.ts'
import { paintNotes } from '#scene/paintNotes.ts'
import { paintPart } from '#scene/paintPart.ts'
import { PALETTES } from '#scene/palette.ts'
import { fontOf } from '#scene/pen.ts'
import type { PicturePen } from '#panels/exporting/paintPicture.ts'

const palette = PALETTES.light

/** A slide in small, `width` pixels wide, of the same scene as the slide itself. */
export function paintThumbnail(pen: PicturePen, slide: Slide, width: number): void {
  const ratio = width / SLIDE.width
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, SLIDE.width, SLIDE.height)
  pen.fillStyle = palette.inks.ink
  pen.font = fontOf(700, 36)
  pen.fillText(slide.title, SLIDE.margin, 54)
  if (slide.is === 'table') paintTable(pen, slide)
  else paintMap(pen, slide, ratio)
}

function paintMap(pen: PicturePen, { scene, place, legend }: MapSlide, ratio: number): void {
  for (const part of legend.parts) paintPart(pen, part, palette)
  const scale = ratio * place.scale
  pen.setTransform(scale, 0, 0, scale, place.dx * ratio, place.dy * ratio)
  paintBackdrop(pen, scene.backdrop, palette)
  paintNotes(pen, scene.areas, palette, 'boxes')
  paintConnectors(pen, scene.connectors, palette, { detail: 'boxes' })
  paintCards(pen, scene.cards, palette, scene.cards.length > 300 ? 'dots' : 'boxes')
  paintNotes(pen, scene.stickies, palette, 'boxes')
}

/** The head as a bar and the rows as lines: at this size nobody reads a cell. */
function paintTable(pen: PicturePen, slide: TableSlide): void {
  const head = headHeight(slide)
  pen.fillStyle = palette.inks.companyCard
  pen.fillRect(BODY.x, BODY.y, BODY.width, head)
  pen.fillStyle = palette.inks.line
  const height = slide.rows.length * TABLE.row
  slide.rows.forEach((_, i) => pen.fillRect(BODY.x, BODY.y + head + (i + 1) * TABLE.row, BODY.width, 3))
  let x = BODY.x
  for (const width of columnWidths(slide)) pen.fillRect((x += width) - 3, BODY.y + head, 3, height)
}
