import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { compactAmount } from '#domain/money/money.ts'
import type { QuickFlow } from '#domain/quickadd/quickLine.ts'
import type { QuickPlan } from '#domain/quickadd/quickPlan.ts'

/** A plan in words, piece by piece: "Acme · VAR beside Northwind", "Acme gives Northwind: refers customers". */
export interface QuickWords {
  readonly head: string
  readonly flows: readonly string[]
  /** What was not understood, each with its reason where there is one. */
  readonly rest: readonly string[]
}

export function quickWords(plan: QuickPlan, currency: string): QuickWords {
  const { end, other, gives, returns, line } = plan
  const told = (flows: readonly QuickFlow[]) => flows.map((flow) => flowWords(flow, currency)).join(', ')
  const sentence = (from: string, to: string, flows: readonly QuickFlow[]) =>
    flows.length === 0 ? [] : [`${from} gives ${to}: ${told(flows)}`]
  const to = other?.name ?? 'the ecosystem'
  return {
    head: headWords(plan),
    flows: [...sentence(end.name, to, gives), ...sentence(to, end.name, returns)],
    rest: line.rest.map(({ text, why }) => (why === null ? text : `${text} (${why.replace(/\.$/, '')})`)),
  }
}

function headWords({ end, other, line }: QuickPlan): string {
  if (end.id !== null) {
    const keeps = line.kind !== null && line.kind !== end.kind ? `, stays ${KIND_INFO[end.kind].short}` : ''
    return `${end.name} is on the map${keeps}`
  }
  const kindText = line.fields.kindText
  const kind = line.kind === null && kindText ? `Other (${kindText})` : KIND_INFO[end.kind].short
  const regions = line.fields.regions?.length ? ` · ${line.fields.regions.join(', ')}` : ''
  const beside = other && other.id !== null ? ` beside ${other.name}` : ''
  const too = other && other.id === null ? ` and ${other.name} · ${KIND_INFO[other.kind].short}` : ''
  return `${end.name} · ${kind}${regions}${too}${beside}`
}

function flowWords({ kind, label, amountMinor }: QuickFlow, currency: string): string {
  const amount = amountMinor === null ? '' : ` · ${compactAmount(amountMinor, currency)}`
  return `${label || FLOW_INFO[kind].term}${amount}`
}
