import type { Guide } from '#domain/layout/snapping.ts'
import type { Palette } from '#scene/palette.ts'
import type { Pen } from '#scene/pen.ts'

export type { Guide }

/** Lines along which a dragged item lies with others, `hairline` map units thick. */
export function paintGuides(pen: Pen, guides: readonly Guide[], palette: Palette, hairline: number): void {
  pen.strokeStyle = palette.inks.guide
  pen.lineWidth = hairline
  for (const { axis, at, from, to } of guides) {
    pen.beginPath()
    pen.moveTo(axis === 'x' ? at : from, axis === 'x' ? from : at)
    pen.lineTo(axis === 'x' ? at : to, axis === 'x' ? to : at)
    pen.stroke()
  }
}
