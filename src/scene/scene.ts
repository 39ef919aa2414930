import type { Records } from '#records/recordTable.ts'
import { layBackdrop } from '#scene/backdrop.ts'
import { boundsOf } from '#scene/bounds.ts'
import { layCard, type CardFacts } from '#scene/card.ts'
import { layExchange, type FlowFacts } from '#scene/connectors.ts'
import { PLAIN, type Decoration } from '#scene/decoration.ts'
import { placeLabels } from '#scene/labels.ts'
import { legendOf, type LegendDecor } from '#scene/legend.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import { layNotes, type NoteFacts } from '#scene/notes.ts'
import type { Card, Connector, Scene } from '#scene/types.ts'

export interface SceneOptions {
  /** ISO 4217 code of the flows' amounts. */
  readonly currency: string
  readonly backdrop?: boolean
  /** Areas and notes. */
  readonly notes?: readonly NoteFacts[]
  readonly decor?: LegendDecor
}

/** The whole picture of a map. Flows with an end that is not among the cards, or to themselves, are not drawn (S14). */
export function buildScene(
  facts: readonly CardFacts[],
  flows: readonly FlowFacts[],
  { currency, backdrop: withBackdrop = true, notes: noteFacts = [], decor }: SceneOptions,
): Scene {
  const cards = facts.map(layCard)
  const loose = layFlows(cards, flows, currency)
  const connectors = placeLabels(
    loose,
    cards.map((card) => card.rect),
  )
  const backdrop = withBackdrop ? layBackdrop(cards) : { ellipses: [], captions: [] }
  const notes = layNotes(noteFacts)
  const bounds = boundsOf([...cards, ...notes.areas, ...notes.stickies], connectors, backdrop)
  return { ...notes, bounds, backdrop, connectors, cards, legend: legendOf(cards, connectors, decor) }
}

export function sceneOfMap(records: Records, decoration: Decoration = PLAIN): Scene {
  const { cards, flows, ...options } = mapFacts(records, decoration)
  return buildScene(cards, flows, options)
}

/** Flows between the same two cards are laid together, in the order in which each pair first comes up. */
function layFlows(
  cards: readonly Card[],
  flows: readonly FlowFacts[],
  currency: string,
): readonly Connector[] {
  const ends = new Map(cards.map(({ id, rect }) => [id, { id, ...rect }]))
  const pairs = new Map<string, FlowFacts[]>()
  for (const flow of flows) {
    const pair = flow.from < flow.to ? `${flow.from} ${flow.to}` : `${flow.to} ${flow.from}`
    const known = pairs.get(pair)
    if (known) known.push(flow)
    else pairs.set(pair, [flow])
  }
  const connectors: Connector[] = []
  for (const pair of pairs.values()) {
    const [a, b] = [ends.get(pair[0]?.from ?? ''), ends.get(pair[0]?.to ?? '')]
    if (a && b) connectors.push(...layExchange(a, b, pair, currency))
  }
  return connectors
}
