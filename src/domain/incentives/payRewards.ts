import type { ExtraLine } from '#domain/incentives/extraLine.ts'
import type { RetainedCustomer } from '#domain/incentives/payoutInput.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import type { SoldDeal } from '#domain/incentives/soldDeal.ts'
import type { ProgrammeTerms } from '#domain/incentives/terms.ts'
import { exact, percent, rounded, times } from '#domain/money/exact.ts'
import { formatAmount } from '#domain/money/money.ts'

/** Retention, certification and SPIFF (rules.md §5 steps 9 and 10); each customer's percentage is rounded by itself. */
export function payRewards(
  terms: ProgrammeTerms,
  deals: readonly SoldDeal[],
  retained: readonly RetainedCustomer[],
  newlyCertified: number,
): readonly ExtraLine[] {
  return [
    retentionLine(terms, retained),
    certificationLine(terms, newlyCertified),
    spiffLine(terms, deals),
  ].filter((line) => line !== null)
}

function retentionLine(
  { retention }: ProgrammeTerms,
  retained: readonly RetainedCustomer[],
): ExtraLine | null {
  if (!retention) return null
  const { pct = 0, perCustomerMinor = 0 } = retention
  const amountMinor = retained.reduce(
    (sum, { renewedMinor }) => sum + rounded(times(exact(renewedMinor), percent(pct))) + perCustomerMinor,
    0,
  )
  const what = pct > 0 ? `${pctText(pct)} of what was renewed` : 'A fixed sum each'
  return {
    part: 'retention',
    amountMinor,
    why: `${what}, for ${count(retained.length, 'retained customer')}.`,
  }
}

function certificationLine({ certification, currency }: ProgrammeTerms, people: number): ExtraLine | null {
  if (!certification) return null
  const { perPersonMinor, maxPeople = Infinity } = certification
  const paid = Math.min(people, maxPeople)
  const limit = people > paid ? ` ${people} were certified; at most ${maxPeople} are rewarded.` : ''
  const why = `${formatAmount(perPersonMinor, currency)} for each of ${count(paid, 'certified person', 'certified people')}.${limit}`
  return { part: 'certification', amountMinor: paid * perPersonMinor, why }
}

function spiffLine({ spiff, currency }: ProgrammeTerms, deals: readonly SoldDeal[]): ExtraLine | null {
  if (!spiff) return null
  const { perDealMinor, minDealMinor = 0, kinds = ['new'], maxCount = Infinity } = spiff
  const hits = deals.filter(
    ({ isRefund, kind, netMinor }) => !isRefund && kinds.includes(kind) && netMinor >= minDealMinor,
  ).length
  const paid = Math.min(hits, maxCount)
  const limit = hits > paid ? ` ${hits} qualify; at most ${maxCount} are paid.` : ''
  const why = `${formatAmount(perDealMinor, currency)} to the partner’s people for each of ${count(paid, 'deal')} from ${formatAmount(minDealMinor, currency)}.${limit}`
  return { part: 'spiff', amountMinor: paid * perDealMinor, why }
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
