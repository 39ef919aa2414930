import { formatAmount } from '#domain/money/money.ts'
import type { Flow } from '#records/flow.ts'
import type { FlowKind } from '#records/flowKind.ts'

/** Flow kinds whose amount the incentive programme can set (rules.md §2). */
export const PROGRAMME_FLOWS: ReadonlySet<FlowKind> = new Set(['commission', 'margin', 'rebate', 'mdf'])

type Ends = Pick<Flow, 'from' | 'to'>
type Amounts = Pick<Flow, 'lowMinor' | 'amountMinor' | 'highMinor'>

/** Why there can be no flow between these ends (rules.md §2: E_SELF_FLOW, E_FLOW_ENDPOINT), or `null`. */
export function flowEndsFault(ends: Ends, isThere: (participantId: string) => boolean): string | null {
  if (ends.from === ends.to) return 'A flow goes from one participant to another, not back to itself.'
  if (!isThere(ends.from)) return 'The participant this flow starts at is not on the map.'
  if (!isThere(ends.to)) return 'The participant this flow ends at is not on the map.'
  return null
}

/** Why these yearly amounts cannot be (rules.md §2 and §10: E_NEGATIVE_AMOUNT, low <= likely <= high), or `null`. */
export function flowAmountsFault(amounts: Amounts, currency: string): string | null {
  const known = [
    { name: 'low', minor: amounts.lowMinor },
    { name: 'likely', minor: amounts.amountMinor },
    { name: 'high', minor: amounts.highMinor },
  ].flatMap(({ name, minor }) => (minor === null ? [] : [{ name, minor }]))
  if (known.some(({ minor }) => minor < 0)) return 'An amount is never negative: turn the arrow instead.'
  if (known.some(({ minor }) => !Number.isSafeInteger(minor))) return 'That is not an amount.'
  for (const [at, above] of known.entries()) {
    const below = known[at - 1]
    if (below && below.minor > above.minor)
      return `The ${below.name} amount, ${formatAmount(below.minor, currency)}, is more than the ${above.name} one, ${formatAmount(above.minor, currency)}: low comes before likely, likely before high.`
  }
  return null
}
