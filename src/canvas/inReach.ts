import type { CardIndex } from '#canvas/cardIndex.ts'
import { visibleRect, type Viewport } from '#canvas/painter/viewport.ts'
import type { Records } from '#records/recordTable.ts'

/** React Flow and the flow layer hold no more than this, whatever the map's size. */
const MOST_CARDS = 150
const MOST_FLOWS = 300
/** Below this zoom a card is too small for handles; only what is pointed at or selected is held. */
const REACH_FROM = 0.35

export interface Reach {
  readonly cards: readonly string[]
  readonly flows: readonly string[]
}

/** What can be touched now: the cards in view when near enough, always the wanted ones, and the flows between them. */
export function inReach(
  records: Records,
  index: CardIndex,
  viewport: Viewport,
  wanted: {
    selection: ReadonlySet<string>
    hovered: string | null
    focused?: string | null
    connectTarget?: string | null
  },
): Reach {
  const near = viewport.zoom >= REACH_FROM
  const visible = near ? index.in(visibleRect(viewport)) : []
  const selected = [...wanted.selection].slice(0, MOST_CARDS)
  const { hovered, focused = null, connectTarget = null } = wanted
  const candidates = [hovered, focused, connectTarget, ...selected, ...visible.slice(0, MOST_CARDS)]
  const cards = new Set(candidates.filter((id) => id !== null && index.has(id)))
  return { cards: [...cards].filter((id) => id !== null), flows: flowsInReach(records, visible, selected) }
}

/** Selected flows first, then those with both ends in view, then those with one. */
function flowsInReach(records: Records, visible: readonly string[], selected: readonly string[]): string[] {
  const inView = new Set(visible)
  const flows = new Set(selected.filter((id) => records.find('flow', id)))
  const half: string[] = []
  for (const card of visible) {
    if (flows.size >= MOST_FLOWS) break
    for (const flow of records.flowsAt(card))
      if (inView.has(flow.from) && inView.has(flow.to)) flows.add(flow.id)
      else if (half.length < MOST_FLOWS) half.push(flow.id)
  }
  return [...flows, ...half.filter((id) => !flows.has(id))].slice(0, MOST_FLOWS)
}
