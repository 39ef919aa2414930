import type { FlowFacts } from '#scene/connectors.ts'

/** All flows between the same two participants, whichever way they go. */
export interface Exchange {
  readonly a: string
  readonly b: string
  readonly flows: Map<string, FlowFacts>
}

/** Flows grouped by the pair they join, kept per changed flow. */
export class Exchanges {
  readonly #byKey = new Map<string, Exchange>()
  readonly #keyOfFlow = new Map<string, string>()
  readonly #keysAt = new Map<string, Set<string>>()

  get(key: string): Exchange | undefined {
    return this.#byKey.get(key)
  }

  flow(id: string): FlowFacts | undefined {
    return this.#byKey.get(this.#keyOfFlow.get(id) ?? '')?.flows.get(id)
  }

  keysAt(participantId: string): Iterable<string> {
    return this.#keysAt.get(participantId) ?? []
  }

  /** Adds or replaces a flow; gives the keys of the exchanges that look different now. */
  put(flow: FlowFacts): string[] {
    const key = exchangeKey(flow.from, flow.to)
    const left = this.#keyOfFlow.get(flow.id) === key ? [] : this.remove(flow.id)
    let exchange = this.#byKey.get(key)
    if (!exchange) {
      const [a, b] = flow.from < flow.to ? [flow.from, flow.to] : [flow.to, flow.from]
      this.#byKey.set(key, (exchange = { a, b, flows: new Map() }))
      for (const end of [a, b]) this.#keysOf(end).add(key)
    }
    exchange.flows.set(flow.id, flow)
    this.#keyOfFlow.set(flow.id, key)
    return [...left, key]
  }

  remove(flowId: string): string[] {
    const key = this.#keyOfFlow.get(flowId)
    const exchange = this.#byKey.get(key ?? '')
    if (key === undefined || !exchange) return []
    exchange.flows.delete(flowId)
    this.#keyOfFlow.delete(flowId)
    if (exchange.flows.size === 0) {
      this.#byKey.delete(key)
      for (const end of [exchange.a, exchange.b]) this.#keysAt.get(end)?.delete(key)
    }
    return [key]
  }

  #keysOf(end: string): Set<string> {
    let keys = this.#keysAt.get(end)
    if (!keys) this.#keysAt.set(end, (keys = new Set()))
    return keys
  }
}

/** The same for both directions. The separator cannot stand in an id that came through a text field. */
export function exchangeKey(from: string, to: string): string {
  return from < to ? `${from}\u0000${to}` : `${to}\u0000${from}`
}
