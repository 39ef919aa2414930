/**
 * The painter's own copy of what the picture needs, kept per changed record: cards and flows as plain facts, laid out
 * lazily, with a spatial index for each so that a paint costs what it shows.
 */
import RBush from 'rbush'
import { layBackdrop } from '#scene/backdrop.ts'
import { cardRect, layCard, type CardFacts } from '#scene/card.ts'
import { layExchange, type FlowFacts } from '#scene/connectors.ts'
import { LineLabels } from '#canvas/painter/lineLabels.ts'
import {
  boundsOfConnectors,
  boxOf,
  grown,
  mayCross,
  overlap,
  rectOf,
  union,
  type Boxed,
} from '#canvas/painter/bounds.ts'
import type { Backdrop, Card, Connector, Rect } from '#scene/types.ts'
import { Exchanges, type Exchange } from '#canvas/exchanges.ts'
import { NoteModel } from '#canvas/painter/noteModel.ts'
import type { NoteFacts } from '#scene/notes.ts'

interface CardItem extends Boxed {
  readonly facts: CardFacts
  card: Card | null
}
interface ExchangeItem extends Boxed {
  readonly a: string
  readonly b: string
  readonly connectors: readonly Connector[]
}

export interface Lines {
  /** Lines with an end in the part that is painted, or all where they are few. */
  readonly near: readonly Connector[]
  /** Lines that only pass through: of a hub's thousand most that cross a view belong to nobody in it. */
  readonly passing: readonly Connector[]
}

/** Up to this many exchanges in view, those passing through do not hide anything. */
const FEW_EXCHANGES = 120
/** Above this many lines with an end in view, those that leave it are drawn as if they passed through. */
const MOST_NEAR = 1_500
/** Of the lines that pass through so many are drawn, spread evenly: more would only darken the same ground. */
const MOST_PASSING = 600
/** Up to this many exchanges changed at once find room for their labels among the others; more are all placed anew. */
const FEW_CHANGED = 40
/** How far a label or a shadow may reach beyond what the indexes know, in map units. */
const REACH = 110

export class PictureModel {
  readonly notes = new NoteModel()
  readonly #cards = new Map<string, CardItem>()
  readonly #cardIndex = new RBush<CardItem>()
  readonly #exchanges = new Exchanges()
  readonly #laid = new Map<string, ExchangeItem>()
  readonly #exchangeIndex = new RBush<ExchangeItem>()
  readonly #stale = new Set<string>()
  #backdrop: Backdrop | null = null
  readonly #labels = new LineLabels()
  #dirty: Boxed | null = null
  #hidden: ReadonlySet<string> = new Set()
  #currency = 'USD'
  revision = 0

  apply(change: {
    revision: number
    currency: string
    cards: readonly CardFacts[]
    flows: readonly FlowFacts[]
    notes?: readonly NoteFacts[]
    removed: readonly string[]
  }): void {
    this.revision = change.revision
    this.#currency = change.currency
    for (const id of change.removed) this.#removeCard(id)
    for (const id of change.removed) this.#markStale(this.#exchanges.remove(id))
    for (const box of this.notes.apply(change.notes ?? [], change.removed)) this.#touch(box)
    const fresh = change.cards.map((facts) => this.#replaceCard(facts))
    if (fresh.length > 1_000) this.#cardIndex.load(fresh)
    else for (const item of fresh) this.#cardIndex.insert(item)
    for (const flow of change.flows) this.#markStale(this.#exchanges.put(flow))
  }

  hide(ids: readonly string[]): void {
    this.#hidden = new Set(ids)
    this.notes.hide(this.#hidden)
  }

  /** The ellipses and captions behind the cards; made anew only when a card came, went, moved or changed its kind. */
  backdrop(): Backdrop {
    return (this.#backdrop ??= layBackdrop(this.#outlines()))
  }

  #outlines(): Card[] {
    return Array.from(this.#cards.values(), ({ facts }) => ({ ...facts, rect: cardRect(facts), parts: [] }))
  }

  cardsIn(rect: Rect): Card[] {
    const items = this.#cardIndex.search(boxOf(rect))
    return items
      .filter((item) => !this.#hidden.has(item.facts.id))
      .map((item) => (item.card ??= layCard(item.facts)))
  }

  /**
   * Lines that may show in `part` of the `view`; the near ones' labels are placed clear of each other where `labels` is
   * asked for.
   */
  linesIn(part: Rect, view: Rect, labels: boolean): Lines {
    this.#layStale()
    const [whole, reach] = [boxOf(view), grown(boxOf(part), REACH)]
    const few = this.#laid.size <= FEW_EXCHANGES
    const near: Connector[] = []
    const leaving: Connector[] = []
    const passing: Connector[] = []
    for (const item of this.#exchangeIndex.search(reach)) {
      const ends = few ? 2 : this.#endsIn(item, whole)
      const lines = ends === 2 ? near : ends === 1 ? leaving : passing
      for (const line of item.connectors)
        if (mayCross(line, reach) && !this.#isHidden(line.flowId)) lines.push(line)
    }
    const tooMany = near.length + leaving.length > MOST_NEAR
    if (!tooMany) near.push(...leaving)
    return {
      near: labels ? this.#labelledIn(reach, near) : near,
      passing: spread(tooMany ? [...leaving, ...passing] : passing, MOST_PASSING),
    }
  }

  /** The lines with their labels where these have found room, and without those that lie outside. */
  #labelledIn(box: Boxed, lines: readonly Connector[]): Connector[] {
    if (!this.#labels.arePlaced) this.#placeLabels()
    return lines.map((line) => {
      const found = this.#labels.of(line)
      return found.label && !overlap(boxOf(found.label.rect), box) ? { ...found, label: null } : found
    })
  }

  /** Lays out what waits for it now instead of at the next paint. */
  lay(): void {
    this.#layStale()
  }

  /** What looks different since `markClean`, or `null`. */
  dirty(): Rect | null {
    this.#layStale()
    return this.#dirty && rectOf(grown(this.#dirty, REACH))
  }

  markClean(): void {
    this.#layStale()
    this.#dirty = null
  }

  #touch(box: Boxed): void {
    this.#dirty = this.#dirty ? union(this.#dirty, box) : box
  }

  /** How many ends of the exchange are in the box. */
  #endsIn({ a, b }: ExchangeItem, box: Boxed): number {
    return [this.#cards.get(a), this.#cards.get(b)].filter((card) => card && overlap(card, box)).length
  }

  #isHidden(flowId: string): boolean {
    if (this.#hidden.size === 0) return false
    const flow = this.#exchanges.flow(flowId)
    return flow !== undefined && (this.#hidden.has(flow.from) || this.#hidden.has(flow.to))
  }

  #replaceCard(facts: CardFacts): CardItem {
    const before = this.#cards.get(facts.id)
    const item: CardItem = { ...boxOf(cardRect(facts)), facts, card: null }
    if (before) {
      this.#cardIndex.remove(before)
      this.#touch(before)
    }
    this.#touch(item)
    this.#cards.set(facts.id, item)
    const stays = before?.minX === item.minX && before.minY === item.minY && before.maxX === item.maxX
    if (!stays) for (const key of this.#exchanges.keysAt(facts.id)) this.#stale.add(key)
    if (!stays || before?.facts.kind !== facts.kind) this.#backdrop = null
    return item
  }

  #removeCard(id: string): void {
    const item = this.#cards.get(id)
    if (!item) return
    this.#touch(item)
    this.#cardIndex.remove(item)
    this.#cards.delete(id)
    this.#backdrop = null
    for (const key of this.#exchanges.keysAt(id)) this.#stale.add(key)
  }

  #markStale(keys: Iterable<string>): void {
    for (const key of keys) this.#stale.add(key)
  }

  #layStale(): void {
    if (this.#stale.size === 0) return
    const fresh: ExchangeItem[] = []
    for (const key of this.#stale) {
      const before = this.#laid.get(key)
      if (before) {
        this.#exchangeIndex.remove(before)
        this.#touch(before)
      }
      this.#laid.delete(key)
      const item = this.#layExchange(this.#exchanges.get(key))
      if (!item) continue
      this.#laid.set(key, item)
      this.#touch(item)
      fresh.push(item)
    }
    if (fresh.length > 1_000) this.#exchangeIndex.load(fresh)
    else for (const item of fresh) this.#exchangeIndex.insert(item)
    this.#stale.clear()
    if (fresh.length > FEW_CHANGED) this.#labels.forget()
    else for (const item of fresh) this.#placeLabelsOf(item)
  }

  /** Finds room for the labels of one exchange among all that lie near it and stay where they are. */
  #placeLabelsOf(item: ExchangeItem): void {
    if (!this.#labels.arePlaced) return
    const near = grown(item, REACH)
    const others = this.#exchangeIndex.search(near).filter((other) => other !== item)
    this.#labels.placeAmong(
      item.connectors,
      others.flatMap((other) => other.connectors),
      this.#cardIndex.search(near).map(({ facts }) => cardRect(facts)),
    )
  }

  /** Nothing for an exchange with an end that is gone: such a flow is a finding, not a line (S14). */
  #layExchange(exchange: Exchange | undefined): ExchangeItem | null {
    const a = exchange && this.#cards.get(exchange.a)
    const b = exchange && this.#cards.get(exchange.b)
    if (!exchange || !a || !b) return null
    const connectors = layExchange(
      { id: exchange.a, ...cardRect(a.facts) },
      { id: exchange.b, ...cardRect(b.facts) },
      [...exchange.flows.values()],
      this.#currency,
    )
    return { ...boundsOfConnectors(connectors), a: exchange.a, b: exchange.b, connectors }
  }

  #placeLabels(): void {
    const connectors = [...this.#laid.values()].flatMap((item) => item.connectors)
    this.#labels.placeAll(
      connectors,
      Array.from(this.#cards.values(), (item) => cardRect(item.facts)),
    )
  }
}

function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(items.length / most)
  return step <= 1 ? items : items.filter((_, i) => i % step === 0)
}
