import type { FitStatus } from '#domain/ipp/band.ts'
import { FLOW_GROUPS } from '#domain/flows/flowKinds.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import type { Card, Connector, LegendEntry } from '#scene/types.ts'

/** What a decorated map needs explained besides: colours in place of the kinds', and notes. */
export interface LegendDecor {
  readonly colours: readonly LegendEntry[] | null
  readonly notes: readonly LegendEntry[]
}

const UNDECORATED: LegendDecor = { colours: null, notes: [] }

/** What the picture needs explained, and nothing that is not in it; flow groups first, then line marks, rings, kinds. */
export function legendOf(
  cards: readonly Pick<Card, 'kind' | 'ring' | 'uneven'>[],
  connectors: readonly Pick<Connector, 'group' | 'status' | 'amountMinor'>[],
  { colours, notes }: LegendDecor = UNDECORATED,
  rings: readonly FitStatus[] = cards.flatMap(({ ring }) => ring ?? []),
  isUneven = cards.some(({ uneven }) => uneven !== undefined),
): readonly LegendEntry[] {
  const lines = [
    ...flowEntries(connectors),
    ...lineEntries(connectors),
    ...ringEntries(rings),
    ...unevenEntries(isUneven),
  ]
  return [...lines, ...notes, ...(colours ?? kindEntries(cards))]
}

function flowEntries(connectors: readonly Pick<Connector, 'group'>[]): readonly LegendEntry[] {
  const present = new Set(connectors.map((connector) => connector.group))
  return FLOW_GROUPS.flatMap(({ id, title }) =>
    present.has(id) ? [{ is: 'flow' as const, group: id, title }] : [],
  )
}

function lineEntries(
  connectors: readonly Pick<Connector, 'status' | 'amountMinor'>[],
): readonly LegendEntry[] {
  const entries: LegendEntry[] = []
  if (connectors.some(({ status }) => status === 'planned'))
    entries.push({ is: 'status', status: 'planned', title: 'Planned' })
  if (connectors.some(({ status }) => status === 'ended'))
    entries.push({ is: 'status', status: 'ended', title: 'Ended' })
  if (connectors.some(({ amountMinor }) => amountMinor !== null))
    entries.push({ is: 'note', title: 'Line width = value per year' })
  return entries
}

function ringEntries(rings: readonly FitStatus[]): readonly LegendEntry[] {
  if (rings.length === 0) return []
  const thin = rings.includes('thin') ? ', ? = too little rated' : ''
  const out = rings.includes('out') ? ', × = out' : ''
  return [{ is: 'note', title: `Ring = fit score${thin}${out}` }]
}

function unevenEntries(isUneven: boolean): readonly LegendEntry[] {
  return isUneven ? [{ is: 'note', title: '△ = one-sided exchange' }] : []
}

function kindEntries(cards: readonly Pick<Card, 'kind'>[]): readonly LegendEntry[] {
  const present = new Set(cards.map((card) => card.kind))
  return PARTICIPANT_KINDS.flatMap((kind) =>
    present.has(kind) && kind !== 'company'
      ? [{ is: 'kind' as const, kind, title: KIND_INFO[kind].short }]
      : [],
  )
}
