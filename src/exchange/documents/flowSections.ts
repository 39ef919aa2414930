import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { GuideSection } from '#domain/incentives/guide.ts'
import { amountInForce, isFromProgramme } from '#domain/ledger/amountsInForce.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { formatAmount } from '#domain/money/money.ts'
import { section, table } from '#exchange/documents/section.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'

/** Who gives whom what, largest amount first; what nobody knows is last. */
export function flowSections(records: Records): readonly GuideSection[] {
  const currency = currencyOf(records)
  const nameOf = (id: string) => records.find('participant', id)?.name ?? 'somebody no longer on the map'
  const flows = Array.from(records.all('flow'), (flow) => ({ flow, minor: amountInForce(records, flow) }))
  const rows = flows
    .toSorted((a, b) => (b.minor ?? -1) - (a.minor ?? -1))
    .map(({ flow, minor }) => [
      nameOf(flow.from),
      nameOf(flow.to),
      FLOW_INFO[flow.kind].term,
      flow.label || '–',
      minor === null ? '–' : formatAmount(minor, currency),
      sourceOf(flow, minor),
      flow.status,
    ])
  const head = ['From', 'To', 'Kind', 'What', 'A year', 'Amount is', 'Status']
  return section('Flows', [table(head, rows)])
}

function sourceOf(flow: Flow, minor: number | null): string {
  if (minor === null) return 'not known'
  return isFromProgramme(flow) ? 'the programme’s' : 'typed'
}
