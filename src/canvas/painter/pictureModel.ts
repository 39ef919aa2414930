/**
 * The painter's own copy of what the picture needs, kept per changed record: cards and flows as plain facts, laid out
 * lazily, with a spatial index for each so that a paint costs what it shows.
 */
import RBush from 'rbush'
import { cardRect, layCard, type CardFacts } from '#scene/card.ts'
import { layExchange, type FlowFacts } from '#scene/connectors.ts'
import { placeLabels } from '#scene/labels.ts'
import { boundsOfConnectors } from '#canvas/painter/bounds.ts'
import type { Card, Connector, Rect } from '#scene/types.ts'
import { Exchanges, type Exchange } from '#canvas/exchanges.ts'

interface Boxed {
  minX: number
  minY: number
  maxX: number
  maxY: number
}
interface CardItem extends Boxed {
  readonly facts: CardFacts
  card: Card | null
}
interface ExchangeItem extends Boxed {
  readonly connectors: readonly Connector[]
}

export class PictureModel {
  readonly #cards = new Map<string, CardItem>()
  readonly #cardIndex = new RBush<CardItem>()
  readonly #exchanges = new Exchanges()
  readonly #laid = new Map<string, ExchangeItem>()
  readonly #exchangeIndex = new RBush<ExchangeItem>()
  readonly #stale = new Set<string>()
  #labelled: ReadonlyMap<string, Connector> | null = null
  #hidden: ReadonlySet<string> = new Set()
  #currency = 'USD'
  revision = 0

  apply(change: {
    revision: number
    currency: string
    cards: readonly CardFacts[]
    flows: readonly FlowFacts[]
    removed: readonly string[]
  }): void {
    this.revision = change.revision
    this.#currency = change.currency
    for (const id of change.removed) this.#removeCard(id)
    for (const id of change.removed) this.#markStale(this.#exchanges.remove(id))
    const fresh = change.cards.map((facts) => this.#replaceCard(facts))
    if (fresh.length > 1_000) this.#cardIndex.load(fresh)
    else for (const item of fresh) this.#cardIndex.insert(item)
    for (const flow of change.flows) this.#markStale(this.#exchanges.put(flow))
  }

  hide(ids: readonly string[]): void {
    this.#hidden = new Set(ids)
  }

  /** Every card's kind and place without its texts, for what is derived from all of them. */
  outlines(): Card[] {
    return Array.from(this.#cards.values(), ({ facts }) => ({ ...facts, rect: cardRect(facts), parts: [] }))
  }

  cardsIn(rect: Rect): Card[] {
    const items = this.#cardIndex.search(boxOf(rect))
    return items
      .filter((item) => !this.#hidden.has(item.facts.id))
      .map((item) => (item.card ??= layCard(item.facts)))
  }

  /** Connectors that may show in `rect`; their labels are placed clear of each other where `labels` is asked for. */
  connectorsIn(rect: Rect, labels: boolean): Connector[] {
    this.#layStale()
    const connectors = this.#exchangeIndex.search(boxOf(rect)).flatMap((item) => item.connectors)
    const shown =
      this.#hidden.size === 0 ? connectors : connectors.filter((line) => !this.#isHidden(line.flowId))
    if (!labels) return shown
    const placed = (this.#labelled ??= this.#placeLabels())
    return shown.map((line) => placed.get(line.flowId) ?? line)
  }

  #isHidden(flowId: string): boolean {
    const flow = this.#exchanges.flow(flowId)
    return flow !== undefined && (this.#hidden.has(flow.from) || this.#hidden.has(flow.to))
  }

  #replaceCard(facts: CardFacts): CardItem {
    const before = this.#cards.get(facts.id)
    if (before) this.#cardIndex.remove(before)
    const item: CardItem = { ...boxOf(cardRect(facts)), facts, card: null }
    this.#cards.set(facts.id, item)
    if (!before || before.minX !== item.minX || before.minY !== item.minY || before.maxX !== item.maxX)
      for (const key of this.#exchanges.keysAt(facts.id)) this.#stale.add(key)
    return item
  }

  #removeCard(id: string): void {
    const item = this.#cards.get(id)
    if (!item) return
    this.#cardIndex.remove(item)
    this.#cards.delete(id)
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
      if (before) this.#exchangeIndex.remove(before)
      this.#laid.delete(key)
      const item = this.#layExchange(this.#exchanges.get(key))
      if (!item) continue
      this.#laid.set(key, item)
      fresh.push(item)
    }
    if (fresh.length > 1_000) this.#exchangeIndex.load(fresh)
    else for (const item of fresh) this.#exchangeIndex.insert(item)
    this.#stale.clear()
    this.#labelled = null
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
    return { ...boundsOfConnectors(connectors), connectors }
  }

  #placeLabels(): ReadonlyMap<string, Connector> {
    const connectors = [...this.#laid.values()].flatMap((item) => item.connectors)
    const obstacles = Array.from(this.#cards.values(), (item) => cardRect(item.facts))
    return new Map(placeLabels(connectors, obstacles).map((line) => [line.flowId, line]))
  }
}

function boxOf(rect: Rect): Boxed {
  return { minX: rect.x, minY: rect.y, maxX: rect.x + rect.width, maxY: rect.y + rect.height }
}
