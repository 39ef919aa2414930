import { dealCeiling } from '#domain/incentives/dealRate.ts'
import type { ProgrammeTerms, RebateTerms, TierRates } from '#domain/incentives/terms.ts'

/** What has been sold and paid since the start of the year; a payer adds to it. */
export interface YearSoFar {
  volumeMinor: number
  rebateMinor: number
}

export interface QuarterPay {
  readonly takeMinor: number
  readonly spiffMinor: number
}

/**
 * Pays a quarter's sales as rules.md §5 does, in floating point and without its sentences: a simulation pays a hundred
 * thousand quarters. `sales` are list prices, minor units, each of them a new deal that is not registered.
 */
export function quarterPayer(
  rule: ProgrammeTerms,
  rates: TierRates,
): (sales: ArrayLike<number>, year: YearSoFar) => QuarterPay {
  const rate = Math.min(rates.basePct, rule.maxRatePct ?? 100) / 100
  const ceiling = dealCeiling(rule, rates)
  const baseOf = (minor: number) =>
    Math.min(ceiling, rule.mode === 'flat' ? (rates.flatFeeMinor ?? 0) : minor * rate)
  const { perDealMinor = 0, minDealMinor = 0, maxCount = Infinity, kinds = ['new'] } = rule.spiff ?? {}
  const spiffMost = kinds.includes('new') ? maxCount : 0
  return (sales, year) => {
    let [base, volume, hits] = [0, 0, 0]
    for (let at = 0; at < sales.length; at++) {
      const minor = sales[at] ?? 0
      if (minor <= 0) continue
      base += baseOf(minor)
      volume += minor
      if (minor >= minDealMinor) hits++
    }
    const extras = extrasOn(rule, volume, year)
    return { takeMinor: base + extras, spiffMinor: Math.min(hits, spiffMost) * perDealMinor }
  }
}

/** Rebate, accelerator and quota bonus under their ceiling; notes volume and the rebate that is paid in `year`. */
function extrasOn(rule: ProgrammeTerms, volume: number, year: YearSoFar): number {
  const { accelerator, quotaBonus, rebate, maxExtrasMinor = Infinity } = rule
  const due = rebate ? rebateDue(rebate, volume, year) : 0
  let others = quotaBonus && volume >= quotaBonus.targetMinor ? quotaBonus.bonusMinor : 0
  if (accelerator) {
    const { targetMinor, triggerPct = 0, pct } = accelerator
    if (volume > targetMinor && volume >= targetMinor * (1 + triggerPct / 100))
      others += ((volume - targetMinor) * pct) / 100
  }
  // The others are cut first, so the rebate suffers only where it is above the ceiling by itself.
  const paid = Math.min(due, maxExtrasMinor)
  year.volumeMinor += volume
  year.rebateMinor += paid
  return Math.min(due + others, maxExtrasMinor)
}

function rebateDue({ basis, type, brackets }: RebateTerms, volume: number, year: YearSoFar): number {
  const on = type === 'whole' ? wholeRebate : marginalRebate
  return basis === 'ytd' ? on(brackets, year.volumeMinor + volume) - year.rebateMinor : on(brackets, volume)
}

function wholeRebate(brackets: RebateTerms['brackets'], volume: number): number {
  let pct = 0
  for (const bracket of brackets) if (volume >= bracket.fromMinor) pct = Math.max(pct, bracket.pct)
  return (volume * pct) / 100
}

function marginalRebate(brackets: RebateTerms['brackets'], volume: number): number {
  let total = 0
  for (let at = 0; at < brackets.length; at++) {
    const [bracket, next] = [brackets[at], brackets[at + 1]]
    if (!bracket || volume <= bracket.fromMinor) break
    total += ((Math.min(volume, next?.fromMinor ?? volume) - bracket.fromMinor) * bracket.pct) / 100
  }
  return total
}
