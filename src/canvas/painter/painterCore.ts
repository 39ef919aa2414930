import { PictureModel } from '#canvas/painter/pictureModel.ts'
import type { FromPainter, ToPainter } from '#canvas/painter/protocol.ts'
import { paintBackdrop, paintConnectors, paintScene } from '#scene/paint.ts'
import { PALETTES, type Palette } from '#scene/palette.ts'
import type { Detail } from '#scene/pen.ts'
import type { Rect } from '#scene/types.ts'

/** Below these scales (CSS pixels per map unit) text cannot be read, and a card is a few pixels. */
const TEXT_FROM = 0.4
const BOXES_FROM = 0.12
const GRID = 24
/** Lines of which neither end is in view are a hint that something passes, no more. */
const PASSING_OPACITY = 0.14
const NO_BACKDROP = { ellipses: [], captions: [] }

type PaintRequest = Extract<ToPainter, { is: 'paint' }>
/** Answers the painter's messages; the same code runs in the worker and, where there is none, on the page. */
export function createPainterCore(reply: (message: FromPainter, transfer: Transferable[]) => void) {
  const model = new PictureModel()

  function paint({ layer, view, theme, minScale }: PaintRequest): void {
    const { rect, scale } = view
    const paper = new OffscreenCanvas(
      Math.max(1, Math.round(rect.width * scale)),
      Math.max(1, Math.round(rect.height * scale)),
    )
    const pen = paper.getContext('2d')
    if (!pen) return
    const detail = detailAt(minScale)
    if (layer === 'view') fillPage(pen, paper, PALETTES[theme])
    pen.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale)
    if (layer === 'view' && detail === 'full') paintGrid(pen, rect, PALETTES[theme])
    const { near, passing } = model.linesIn(rect, detail === 'full')
    const options = { detail, hairline: 1 / scale }
    const faint = { ...options, detail: detail === 'full' ? 'boxes' : detail, lineOpacity: PASSING_OPACITY } as const
    paintBackdrop(pen, model.backdrop(), PALETTES[theme])
    paintConnectors(pen, passing, PALETTES[theme], faint)
    paintScene(pen, { backdrop: NO_BACKDROP, connectors: near, cards: model.cardsIn(rect) }, PALETTES[theme], options)
    const bitmap = paper.transferToImageBitmap()
    reply({ is: 'painted', layer, view, revision: model.revision, bitmap }, [bitmap])
  }

  return function receive(message: ToPainter): void {
    switch (message.is) {
      case 'facts':
        model.apply(message)
        return
      case 'hide':
        model.hide(message.ids)
        return
      case 'paint':
        paint(message)
    }
  }
}

/** The view hides the coarse overview below it, else each text would stand there twice. */
function fillPage(pen: OffscreenCanvasRenderingContext2D, paper: OffscreenCanvas, palette: Palette): void {
  pen.fillStyle = palette.inks.page
  pen.fillRect(0, 0, paper.width, paper.height)
}

/** Faint dots that show the canvas moving under an empty view. */
function paintGrid(pen: OffscreenCanvasRenderingContext2D, rect: Rect, palette: Palette): void {
  pen.fillStyle = palette.inks.line
  const left = Math.ceil(rect.x / GRID) * GRID
  for (let y = Math.ceil(rect.y / GRID) * GRID; y < rect.y + rect.height; y += GRID)
    for (let x = left; x < rect.x + rect.width; x += GRID) pen.fillRect(x - 0.75, y - 0.75, 1.5, 1.5)
}

function detailAt(scale: number): Detail {
  if (scale >= TEXT_FROM) return 'full'
  return scale >= BOXES_FROM ? 'boxes' : 'dots'
}
