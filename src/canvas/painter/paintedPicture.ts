/**
 * The picture under React Flow. While the viewport moves only the bitmaps' transforms change, which is the
 * compositor's work; a new bitmap is asked for when the scale has drifted, the margin is used up, the map has changed,
 * or the viewport has come to rest. One request is under way at a time and the newest wanted view wins.
 */
import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import type { ThemeName } from '#scene/palette.ts'
import type { Rect } from '#scene/types.ts'
import type { FromPainter, Layer, View } from '#canvas/painter/protocol.ts'
import { startPainter, type Painter } from '#canvas/painter/startPainter.ts'

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Painted beyond the viewport on each side, as a share of its size. */
const MARGIN = 1 / 3
const MAX_PIXEL_RATIO = 2
const OVERVIEW_PIXELS = 1_200
const REST_MS = 90
const SCALE_DRIFT = { down: 0.75, up: 1.5 }

interface Sheet {
  readonly canvas: HTMLCanvasElement
  view: View | null
}

export class PaintedPicture {
  readonly #painter: Painter
  readonly #sheets: Record<Layer, Sheet>
  readonly #paintedListeners = new Set<(layer: Layer, revision: number) => void>()
  #viewport: Viewport | null = null
  #theme: ThemeName
  #bounds: Rect | null = null
  #underWay: Layer | null = null
  #stale: Record<Layer, boolean> = { view: true, overview: true }
  #restTimer = 0

  constructor(host: HTMLElement, theme: ThemeName) {
    this.#theme = theme
    this.#sheets = { overview: addSheet(host), view: addSheet(host) }
    this.#painter = startPainter((message) => this.#hear(message))
  }

  /** Called on each frame of a move: cheap, and paints nothing itself. */
  setViewport(viewport: Viewport): void {
    this.#viewport = viewport
    this.#place('overview')
    this.#place('view')
    if (this.#drifted()) this.#askFor('view')
    clearTimeout(this.#restTimer)
    this.#restTimer = window.setTimeout(() => this.#rest(), REST_MS)
  }

  setTheme(theme: ThemeName): void {
    this.#theme = theme
    this.#repaint()
  }

  tell(
    change: { cards: readonly CardFacts[]; flows: readonly FlowFacts[]; removed: readonly string[] },
    about: { revision: number; currency: string; bounds: Rect | null },
  ): void {
    this.#bounds = about.bounds
    this.#painter.post({ is: 'facts', ...change, revision: about.revision, currency: about.currency })
    this.#repaint()
  }

  hide(ids: readonly string[]): void {
    this.#painter.post({ is: 'hide', ids })
    this.#repaint()
  }

  onPainted(listener: (layer: Layer, revision: number) => void): () => void {
    this.#paintedListeners.add(listener)
    return () => this.#paintedListeners.delete(listener)
  }

  /** The coarse picture of the whole map as last painted, for the minimap and the list of maps. */
  overview(): { canvas: HTMLCanvasElement; rect: Rect } | null {
    const { canvas, view } = this.#sheets.overview
    return view && { canvas, rect: view.rect }
  }

  stop(): void {
    clearTimeout(this.#restTimer)
    this.#painter.stop()
    for (const { canvas } of Object.values(this.#sheets)) canvas.remove()
  }

  #repaint(): void {
    this.#stale = { view: true, overview: true }
    this.#askFor('view')
  }

  #rest(): void {
    const { view } = this.#sheets.view
    if (this.#viewport && view && view.scale !== this.#viewport.zoom * pixelRatio()) this.#askFor('view')
    else if (this.#stale.overview) this.#askFor('overview')
  }

  #drifted(): boolean {
    const { view } = this.#sheets.view
    if (!this.#viewport || !view) return true
    const drift = (this.#viewport.zoom * pixelRatio()) / view.scale
    return (
      drift < SCALE_DRIFT.down || drift > SCALE_DRIFT.up || !covers(view.rect, visibleRect(this.#viewport))
    )
  }

  #askFor(layer: Layer): void {
    this.#stale[layer] = true
    if (this.#underWay || !this.#viewport || this.#viewport.width === 0) return
    const view = layer === 'view' ? viewWithMargin(this.#viewport) : this.#overviewView()
    this.#stale[layer] = false
    if (!view) return
    this.#underWay = layer
    const minScale = view.scale / pixelRatio()
    this.#painter.post({ is: 'paint', layer, view, theme: this.#theme, minScale })
  }

  #overviewView(): View | null {
    if (!this.#bounds) return null
    const rect = grow(this.#bounds, 80 + 0.08 * Math.max(this.#bounds.width, this.#bounds.height))
    return { rect, scale: Math.min(0.5, OVERVIEW_PIXELS / Math.max(rect.width, rect.height)) }
  }

  #hear(message: FromPainter): void {
    if (message.is === 'fontReady') return this.#repaint()
    const { layer, view, bitmap, revision } = message
    const sheet = this.#sheets[layer]
    sheet.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
    sheet.canvas.style.width = `${view.rect.width}px`
    sheet.canvas.style.height = `${view.rect.height}px`
    sheet.view = view
    this.#underWay = null
    this.#place(layer)
    for (const listener of this.#paintedListeners) listener(layer, revision)
    if (this.#stale.view || this.#drifted()) this.#askFor('view')
    else if (this.#stale.overview) this.#askFor('overview')
  }

  #place(layer: Layer): void {
    const { canvas, view } = this.#sheets[layer]
    if (!view || !this.#viewport) return
    const { x, y, zoom } = this.#viewport
    canvas.style.transform = `translate(${x + view.rect.x * zoom}px, ${y + view.rect.y * zoom}px) scale(${zoom})`
  }
}

function addSheet(host: HTMLElement): Sheet {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  host.append(canvas)
  return { canvas, view: null }
}

function pixelRatio(): number {
  return Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO)
}

export function visibleRect({ x, y, zoom, width, height }: Viewport): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** Margins are whole pixels, so that at rest the bitmap's pixels lie on the screen's. */
function viewWithMargin({ x, y, zoom, width, height }: Viewport): View {
  const [mx, my] = [Math.round(width * MARGIN), Math.round(height * MARGIN)]
  const rect = {
    x: (-x - mx) / zoom,
    y: (-y - my) / zoom,
    width: (width + 2 * mx) / zoom,
    height: (height + 2 * my) / zoom,
  }
  return { rect, scale: zoom * pixelRatio() }
}

function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}
