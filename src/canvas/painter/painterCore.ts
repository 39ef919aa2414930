import { layBackdrop } from '#scene/backdrop.ts'
import { PictureModel } from '#canvas/painter/pictureModel.ts'
import type { FromPainter, ToPainter } from '#canvas/painter/protocol.ts'
import { paintScene } from '#scene/paint.ts'
import { PALETTES, type Palette } from '#scene/palette.ts'
import type { Detail } from '#scene/pen.ts'
import type { Rect } from '#scene/types.ts'

/** Below these scales (CSS pixels per map unit) text cannot be read, and a card is a few pixels. */
const TEXT_FROM = 0.4
const BOXES_FROM = 0.12
const GRID = 24

type PaintRequest = Extract<ToPainter, { is: 'paint' }>
/** Answers the painter's messages; the same code runs in the worker and, where there is none, on the page. */
export function createPainterCore(reply: (message: FromPainter, transfer: Transferable[]) => void) {
  const model = new PictureModel()
  let backdrop: ReturnType<typeof layBackdrop> | null = null

  function paint({ layer, view, theme, minScale }: PaintRequest): void {
    const { rect, scale } = view
    const paper = new OffscreenCanvas(
      Math.max(1, Math.round(rect.width * scale)),
      Math.max(1, Math.round(rect.height * scale)),
    )
    const pen = paper.getContext('2d')
    if (!pen) return
    const detail = detailAt(minScale)
    pen.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale)
    if (layer === 'view' && detail === 'full') paintGrid(pen, rect, PALETTES[theme])
    backdrop ??= layBackdrop(model.outlines())
    const connectors = model.connectorsIn(rect, detail === 'full')
    const scene = { backdrop, connectors, cards: model.cardsIn(rect) }
    paintScene(pen, scene, PALETTES[theme], { detail, hairline: 1 / scale })
    const bitmap = paper.transferToImageBitmap()
    reply({ is: 'painted', layer, view, revision: model.revision, bitmap }, [bitmap])
  }

  return function receive(message: ToPainter): void {
    switch (message.is) {
      case 'facts':
        model.apply(message)
        if (message.cards.length > 0 || message.removed.length > 0) backdrop = null
        return
      case 'hide':
        model.hide(message.ids)
        return
      case 'paint':
        paint(message)
    }
  }
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
