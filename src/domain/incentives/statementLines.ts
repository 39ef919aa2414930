import type { ExtraPart } from '#domain/incentives/extraLine.ts'
import { METRIC_TITLES } from '#domain/incentives/metricWords.ts'
import type { Statement } from '#domain/incentives/statement.ts'
import { formatAmount } from '#domain/money/money.ts'
import { REQUIREMENT_METRICS } from '#records/requirement.ts'
import type { Records } from '#records/recordTable.ts'

/** A line of a statement as it is read; minor units, below 0 where something is taken back. */
export interface StatementLine {
  readonly id: string
  readonly name: string
  /** `null` for a line of no single deal, and where there are no days. */
  readonly closedOn: string | null
  /** New, expansion, renewal or refund; `null` for a line of no single deal. */
  readonly kind: string | null
  readonly netMinor: number | null
  readonly baseMinor: number | null
  readonly upliftMinor: number | null
  readonly paidMinor: number
  readonly why: string
}

/** The lines that make up the partner's take, deals first; the SPIFF is not among them: it goes to people. */
export function statementLines(records: Records, { payout, basis }: Statement): readonly StatementLine[] {
  const deals = payout.lines.map((line): StatementLine => {
    const { id, kind, netMinor, baseMinor, upliftMinor, why } = line
    const deal = records.find('deal', id)
    const paidMinor = baseMinor + upliftMinor
    const name = deal?.name ?? paymentName(records, id)
    const closedOn = basis === 'deals' ? (deal?.closedOn ?? null) : null
    return { id, name, closedOn, kind, netMinor, baseMinor, upliftMinor, paidMinor, why }
  })
  const extras = payout.extras
    .filter(({ part }) => part !== 'spiff')
    .map(({ part, amountMinor, why }): StatementLine => {
      const none = { closedOn: null, kind: null, netMinor: null, baseMinor: null, upliftMinor: null }
      return { id: part, name: EXTRA_TITLES[part], ...none, paidMinor: amountMinor, why }
    })
  return [...deals, ...extras]
}

/** What a line that belongs to no single deal is called. */
export const EXTRA_TITLES: Readonly<Record<ExtraPart, string>> = {
  rebate: 'Rebate',
  accelerator: 'Accelerator',
  quotaBonus: 'Quota bonus',
  retention: 'Retention bonus',
  certification: 'Certification reward',
  spiff: 'SPIFF',
}

function paymentName(records: Records, flowId: string): string {
  const flow = records.find('flow', flowId)
  const payer = flow && records.find('participant', flow.from)?.name
  return `A quarter of the payments of ${payer ?? 'somebody no longer on the map'}`
}

/** How the tier at the start of the quarter was reached, in sentences. */
export function standingWords({ standing, tier, currency }: Statement): string {
  if (!standing) return `${tier.tier.name}.`
  const figures = REQUIREMENT_METRICS.map((metric) => {
    const figure = standing.metrics[metric] ?? 0
    const shown = metric === 'revenueMinor' ? formatAmount(figure, currency) : String(figure)
    return `${METRIC_TITLES[metric].toLowerCase()} ${shown}`
  }).join(', ')
  const earned = standing.earned === tier.tier.id
  return `${tier.tier.name}. In the four quarters before: ${figures}. ${
    earned
      ? `That is what ${tier.tier.name} asks for.`
      : `By the requirements that would be another tier; the tier is the one set on the map.`
  }`
}
