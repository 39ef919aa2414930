import { detailAt, NAMES_FROM, SHADOW } from '#canvas/painter/detail.ts'
import { onPixels } from '#canvas/painter/paintCardsNow.ts'
import { grow } from '#canvas/painter/viewport.ts'
import { PictureModel } from '#canvas/painter/pictureModel.ts'
import type { FromPainter, Layer, ToPainter, View } from '#canvas/painter/protocol.ts'
import { crowdOpacity } from '#scene/connectorStyle.ts'
import { paintBackdrop, paintConnectors, paintScene } from '#scene/paint.ts'
import { paintFarNames } from '#scene/paintNames.ts'
import { paintNotes } from '#scene/paintNotes.ts'
import { PALETTES, type Palette } from '#scene/palette.ts'
import type { Rect } from '#scene/types.ts'

const GRID = 24
const MANY_FLOWS = 500
/** Lines of which neither end is in view are a hint that something passes, no more. */
const PASSING_OPACITY = 0.14
/** Share of the view above which an edit repaints all of it. */
const LARGEST_PATCH = 0.4
const NO_BACKDROP = { ellipses: [], captions: [] }

type PaintRequest = Extract<ToPainter, { is: 'paint' }>
/** Answers the painter's messages; the same code runs in the worker and, where there is none, on the page. */
export function createPainterCore(reply: (message: FromPainter, transfer: Transferable[]) => void) {
  const model = new PictureModel()

  /** Opacity of the lines in the last whole view, so that a patch of it looks the same. */
  let viewOpacity = 1

  function paint(request: PaintRequest): void {
    const dirty = request.patch ? patchOf(request.view, model.dirty()) : null
    if (dirty) return send(request, 'patch', dirty)
    send(request, request.layer, request.view.rect)
    if (request.layer === 'view') model.markClean()
  }

  function send(request: PaintRequest, layer: Layer, rect: Rect): void {
    const { scale } = request.view
    const paper = new OffscreenCanvas(
      Math.max(1, Math.round(rect.width * scale)),
      Math.max(1, Math.round(rect.height * scale)),
    )
    const pen = paper.getContext('2d')
    if (!pen) return
    draw(pen, request, layer, rect)
    const bitmap = paper.transferToImageBitmap()
    reply({ is: 'painted', layer, view: { rect, scale }, revision: model.revision, bitmap }, [bitmap])
  }

  function draw(
    pen: OffscreenCanvasRenderingContext2D,
    request: PaintRequest,
    layer: Layer,
    rect: Rect,
  ): void {
    const { view, theme, zoom } = request
    const palette = PALETTES[theme]
    const detail = detailAt(zoom)
    if (layer !== 'overview') fillPage(pen, palette)
    pen.setTransform(view.scale, 0, 0, view.scale, -rect.x * view.scale, -rect.y * view.scale)
    if (layer !== 'overview' && detail === 'full') paintGrid(pen, rect, palette)
    const { near, passing } = model.linesIn(rect, view.rect, detail === 'full')
    if (layer !== 'patch') viewOpacity = crowdOpacity(near.length)
    const options = { detail, hairline: 1 / view.scale, lineOpacity: viewOpacity }
    const faint = {
      ...options,
      detail: detail === 'full' ? 'boxes' : detail,
      lineOpacity: PASSING_OPACITY,
      solid: true,
    } as const
    paintBackdrop(pen, model.backdrop(), palette)
    const notes = model.notes.in(grow(rect, SHADOW))
    paintNotes(pen, notes.areas, palette, detail)
    paintConnectors(pen, passing, palette, faint)
    const cards = model.cardsIn(grow(rect, SHADOW))
    paintScene(pen, { backdrop: NO_BACKDROP, connectors: near, cards }, palette, options)
    if (detail === 'boxes' && zoom >= NAMES_FROM) paintFarNames(pen, cards, palette)
    paintNotes(pen, notes.stickies, palette, detail)
  }

  return function receive(message: ToPainter): void {
    switch (message.is) {
      case 'facts':
        model.apply(message)
        // The page is busy for a moment after so many; the request to paint finds them laid out.
        if (message.flows.length > MANY_FLOWS) model.lay()
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
function fillPage(pen: OffscreenCanvasRenderingContext2D, palette: Palette): void {
  pen.fillStyle = palette.inks.page
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height)
}

/** The changed part of the view on its pixels; `null` where there is none or it is so large that a patch saves nothing. */
function patchOf(view: View, dirty: Rect | null): Rect | null {
  if (!dirty) return null
  const { rect } = view
  const [x, y] = [Math.max(dirty.x, rect.x), Math.max(dirty.y, rect.y)]
  const width = Math.min(dirty.x + dirty.width, rect.x + rect.width) - x
  const height = Math.min(dirty.y + dirty.height, rect.y + rect.height) - y
  if (width <= 0 || height <= 0 || width * height > LARGEST_PATCH * rect.width * rect.height) return null
  return onPixels({ x, y, width, height }, view)
}

/** Faint dots that show the canvas moving under an empty view. */
function paintGrid(pen: OffscreenCanvasRenderingContext2D, rect: Rect, palette: Palette): void {
  pen.fillStyle = palette.inks.line
  const left = Math.ceil(rect.x / GRID) * GRID
  for (let y = Math.ceil(rect.y / GRID) * GRID; y < rect.y + rect.height; y += GRID)
    for (let x = left; x < rect.x + rect.width; x += GRID) pen.fillRect(x - 0.75, y - 0.75, 1.5, 1.5)
}
