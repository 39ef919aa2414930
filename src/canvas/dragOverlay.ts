/**
 * Shows what a drag moves on a canvas of its own, so that a drag costs what it moves and not what lies around. The
 * picture below leaves the dragged cards out; the map learns of the move once, on release.
 */
import { Exchanges } from '#canvas/exchanges.ts'
import type { Viewport } from '#canvas/painter/viewport.ts'
import type { Records } from '#records/recordTable.ts'
import { cardRect, layCard, type CardFacts } from '#scene/card.ts'
import { layExchange } from '#scene/connectors.ts'
import { PLAIN, type Decoration } from '#scene/decoration.ts'
import { cardFactsOf, flowFactsOf } from '#scene/mapFacts.ts'
import { layNotes, noteFactsOf, type NoteFacts } from '#scene/notes.ts'
import { paintGuides, type Guide } from '#canvas/paintGuides.ts'
import { paintNotes } from '#scene/paintNotes.ts'
import { paintScene } from '#scene/paint.ts'
import type { Palette } from '#scene/palette.ts'
import type { Point } from '#scene/types.ts'

/** Above this many flows on the move, texts stay out of the picture until the release. */
const LABELLED_FLOWS = 60
const NO_BACKDROP = { ellipses: [], captions: [] }

export class DragOverlay {
  readonly #canvas: HTMLCanvasElement
  #cards: readonly CardFacts[] = []
  #notes: readonly NoteFacts[] = []
  #still = new Map<string, CardFacts>()
  #exchanges = new Exchanges()
  #keys: readonly string[] = []
  #flowCount = 0
  #currency = 'USD'

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  begin(records: Records, ids: ReadonlySet<string>, currency: string, seen: Decoration = PLAIN): void {
    this.#currency = currency
    this.#exchanges = new Exchanges()
    this.#still = new Map()
    this.#notes = [...ids].flatMap((id) => noteFactsOf(records, id) ?? [])
    this.#cards = [...ids].flatMap((id) => factsOf(records, id, seen))
    const flows = new Map(
      this.#cards.flatMap(({ id }) => Array.from(records.flowsAt(id), (flow) => [flow.id, flow])),
    )
    this.#flowCount = flows.size
    const keys = new Set<string>()
    for (const flow of flows.values()) {
      const look = seen.flow(flow)
      if (!look) continue
      for (const key of this.#exchanges.put({ ...flowFactsOf(flow, records), ...look })) keys.add(key)
      for (const end of [flow.from, flow.to])
        if (!ids.has(end)) for (const facts of factsOf(records, end, seen)) this.#still.set(end, facts)
    }
    this.#keys = [...keys]
  }

  draw(viewport: Viewport, delta: Point, palette: Palette, guides: readonly Guide[] = []): void {
    const pen = this.#cleared(viewport)
    if (!pen) return
    const moved = new Map(
      this.#cards.map((facts) => [facts.id, { ...facts, x: facts.x + delta.x, y: facts.y + delta.y }]),
    )
    const lines = this.#keys.flatMap((key) => this.#lay(key, moved))
    const options = { detail: this.#flowCount <= LABELLED_FLOWS ? 'full' : 'boxes' } as const
    const cards = Array.from(moved.values(), layCard)
    const notes = layNotes(this.#notes.map((note) => ({ ...note, x: note.x + delta.x, y: note.y + delta.y })))
    paintNotes(pen, notes.areas, palette, 'full')
    paintScene(pen, { backdrop: NO_BACKDROP, connectors: lines, cards }, palette, options)
    paintNotes(pen, notes.stickies, palette, 'full')
    paintGuides(pen, guides, palette, 1 / viewport.zoom)
  }

  clear(): void {
    this.#canvas.width = 0
    this.#canvas.height = 0
  }

  #lay(key: string, moved: ReadonlyMap<string, CardFacts>) {
    const exchange = this.#exchanges.get(key)
    const a = exchange && (moved.get(exchange.a) ?? this.#still.get(exchange.a))
    const b = exchange && (moved.get(exchange.b) ?? this.#still.get(exchange.b))
    if (!exchange || !a || !b) return []
    const ends = [a, b].map((facts) => ({ id: facts.id, ...cardRect(facts) }))
    const [from, to] = ends
    return from && to ? layExchange(from, to, [...exchange.flows.values()], this.#currency) : []
  }

  #cleared({ x, y, zoom, width, height }: Viewport): CanvasRenderingContext2D | null {
    const ratio = Math.min(window.devicePixelRatio || 1, 2)
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (this.#canvas.width !== w || this.#canvas.height !== h) {
      this.#canvas.width = w
      this.#canvas.height = h
    }
    const pen = this.#canvas.getContext('2d')
    pen?.setTransform(1, 0, 0, 1, 0, 0)
    pen?.clearRect(0, 0, w, h)
    pen?.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio)
    return pen
  }
}

function factsOf(records: Records, id: string, seen: Decoration): CardFacts[] {
  const participant = records.find('participant', id)
  const look = participant && seen.card(participant)
  return look ? [{ ...cardFactsOf(participant, records), ...look }] : []
}
