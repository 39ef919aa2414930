import type { FlowFacts } from '#scene/connectors.ts'
import type { Card, Connector } from '#scene/types.ts'

interface Lane {
  readonly connector: Connector
  readonly flow: FlowFacts
}

/** Two cards and the flows between them; `first` is the same whichever way a flow runs. */
export interface TiedCards {
  readonly first: Card
  readonly second: Card
  readonly lanes: readonly Lane[]
}

/** The connectors by the cards they tie, in the order in which each pair first comes up. */
export function cardsOfFlows(
  connectors: readonly Connector[],
  flows: readonly FlowFacts[],
  cards: readonly Card[],
): readonly TiedCards[] {
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  const flowOf = new Map(flows.map((flow) => [flow.id, flow]))
  const pairs = new Map<string, { first: Card; second: Card; lanes: Lane[] }>()
  for (const connector of connectors) {
    const flow = flowOf.get(connector.flowId)
    const [from, to] = [cardOf.get(flow?.from ?? ''), cardOf.get(flow?.to ?? '')]
    if (!flow || !from || !to) continue
    const [first, second] = from.id < to.id ? [from, to] : [to, from]
    const key = `${first.id} ${second.id}`
    const pair = pairs.get(key) ?? { first, second, lanes: [] }
    pair.lanes.push({ connector, flow })
    pairs.set(key, pair)
  }
  return [...pairs.values()]
}
