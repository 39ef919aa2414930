/**
 * The picture under React Flow. While the viewport moves only the bitmaps' transforms change, which is the
 * compositor's work; a new bitmap is asked for when the scale has drifted, the margin is used up, the map has changed,
 * or the viewport has come to rest. One request is under way at a time and the newest wanted view wins.
 */
import type { CardFacts } from '#scene/card.ts'
import type { FlowFacts } from '#scene/connectors.ts'
import type { NoteFacts } from '#scene/notes.ts'
import type { ThemeName } from '#scene/palette.ts'
import type { Rect } from '#scene/types.ts'
import type { FromPainter, Layer, View } from '#canvas/painter/protocol.ts'
import { paintCardsNow } from '#canvas/painter/paintCardsNow.ts'
import {
  covers,
  grow,
  pixelRatio,
  viewWithMargin,
  visibleRect,
  type Viewport,
} from '#canvas/painter/viewport.ts'
import { startPainter, type Painter } from '#canvas/painter/startPainter.ts'

const OVERVIEW_PIXELS = 1_200
const LAYERS: readonly Layer[] = ['overview', 'view', 'patch', 'instant']
const REST_MS = 90
/** After an edit the patch shows all there is to see; the whole view and the overview wait until editing pauses. */
const EDIT_REST_MS = 350
const OVERVIEW_REST_MS = 700
/** Up to this many records changed at once are shown by a patch. */
const FEW_CHANGES = 30
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
  #underWay = false
  #instantRevision = 0
  /** The view last asked for, painted or not. */
  #asked: View | null = null
  /** What each sheet lacks: the patch shows an edit at once, the view and the overview follow when editing pauses. */
  #stale: Record<Layer, boolean> = { view: true, overview: true, patch: false, instant: false }
  #restTimer = 0

  constructor(host: HTMLElement, theme: ThemeName) {
    this.#theme = theme
    this.#sheets = {
      overview: addSheet(host),
      view: addSheet(host),
      patch: addSheet(host),
      instant: addSheet(host),
    }
    this.#painter = startPainter((message) => this.#hear(message))
  }

  /** Called on each frame of a move: cheap, and paints nothing itself. */
  setViewport(viewport: Viewport): void {
    this.#viewport = viewport
    for (const layer of LAYERS) this.#place(layer)
    this.#askNext()
    this.#waitForRest()
  }

  setTheme(theme: ThemeName): void {
    this.#theme = theme
    this.#repaint()
  }

  tell(
    change: {
      cards: readonly CardFacts[]
      flows: readonly FlowFacts[]
      notes?: readonly NoteFacts[]
      removed: readonly string[]
    },
    about: { revision: number; currency: string; bounds: Rect | null; inPlace: boolean },
  ): void {
    this.#bounds = about.bounds
    this.#painter.post({ is: 'facts', ...change, revision: about.revision, currency: about.currency })
    const few = change.cards.length + change.flows.length + change.removed.length <= FEW_CHANGES
    if (!few || !this.#sheets.view.view || this.#stale.view) return this.#repaint()
    if (about.inPlace) this.#showNow(change.cards, about.revision)
    this.#patch()
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
    this.#stale = { view: true, overview: true, patch: false, instant: false }
    this.#askNext()
  }

  /** Shows a small edit at once by painting only its part of the view; the rest waits until editing pauses. */
  #patch(): void {
    this.#stale.patch = true
    this.#stale.overview = true
    this.#askNext()
    this.#waitForRest(EDIT_REST_MS)
  }

  #waitForRest(wait = REST_MS): void {
    clearTimeout(this.#restTimer)
    this.#restTimer = window.setTimeout(() => this.#rest(), wait)
  }

  #rest(): void {
    const soft = this.#viewport && this.#asked && this.#asked.scale !== this.#viewport.zoom * pixelRatio()
    if (soft || this.#sheets.patch.view) this.#stale.view = true
    this.#askNext()
    this.#restTimer = window.setTimeout(() => this.#askNext(true), OVERVIEW_REST_MS)
  }

  #drifted(): boolean {
    const { view } = this.#sheets.view
    if (!this.#viewport || !view) return true
    const drift = (this.#viewport.zoom * pixelRatio()) / view.scale
    return (
      drift < SCALE_DRIFT.down || drift > SCALE_DRIFT.up || !covers(view.rect, visibleRect(this.#viewport))
    )
  }

  /** Asks for what is missing most, if nothing is under way; the overview at rest, but for the first. */
  #askNext(atRest = false): void {
    if (this.#underWay || !this.#viewport || this.#viewport.width === 0) return
    const { view } = this.#sheets.view
    if (this.#stale.view || this.#drifted()) this.#ask('view', viewWithMargin(this.#viewport))
    else if (this.#stale.patch && view) this.#ask('patch', view)
    else if (this.#stale.overview && (atRest || !this.#sheets.overview.view))
      this.#ask('overview', this.#overviewView())
  }

  #ask(layer: Layer, view: View | null): void {
    this.#stale[layer] = false
    if (!view) return
    if (layer === 'view') {
      this.#stale.patch = false
      this.#asked = view
    }
    this.#underWay = true
    const patch = layer === 'patch'
    const zoom = view.scale / pixelRatio()
    this.#painter.post({ is: 'paint', layer: patch ? 'view' : layer, view, theme: this.#theme, zoom, patch })
  }

  #overviewView(): View | null {
    if (!this.#bounds) return null
    const rect = grow(this.#bounds, 80 + 0.08 * Math.max(this.#bounds.width, this.#bounds.height))
    return { rect, scale: Math.min(0.5, OVERVIEW_PIXELS / Math.max(rect.width, rect.height)) }
  }

  #hear({ layer, view, bitmap, revision }: FromPainter): void {
    this.#put(layer, view, bitmap)
    if (layer === 'view') this.#drop('patch')
    if (layer !== 'overview' && revision >= this.#instantRevision) this.#drop('instant')
    this.#underWay = false
    for (const listener of this.#paintedListeners) listener(layer, revision)
    this.#askNext()
    this.#waitForRest(layer === 'patch' ? EDIT_REST_MS : REST_MS)
  }

  #put(layer: Layer, view: View, bitmap: ImageBitmap): void {
    const sheet = this.#sheets[layer]
    sheet.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
    sheet.canvas.style.width = `${view.rect.width}px`
    sheet.canvas.style.height = `${view.rect.height}px`
    sheet.view = view
    this.#place(layer)
  }

  #drop(layer: Layer): void {
    const sheet = this.#sheets[layer]
    if (!sheet.view) return
    sheet.view = null
    // A width of 0 would not do: a canvas that shows bitmaps goes on showing its last one.
    sheet.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(null)
  }

  #showNow(cards: readonly CardFacts[], revision: number): void {
    const { view } = this.#sheets.view
    const now = view && paintCardsNow(cards, view, this.#theme, pixelRatio())
    if (!now) return
    this.#put('instant', now.view, now.bitmap)
    this.#instantRevision = revision
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
