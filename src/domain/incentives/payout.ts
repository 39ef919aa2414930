import { isWithin } from '#domain/calendar/days.ts'
import { checkPeriod } from '#domain/incentives/checkDeals.ts'
import { checkTerms } from '#domain/incentives/checkTerms.ts'
import type { ExtraLine, ExtraPart } from '#domain/incentives/extraLine.ts'
import { type DealLine, payDeal } from '#domain/incentives/payDeal.ts'
import { payExtras } from '#domain/incentives/payExtras.ts'
import type { PayoutInput } from '#domain/incentives/payoutInput.ts'
import { payRewards } from '#domain/incentives/payRewards.ts'
import { soldDeal, type SoldDeal } from '#domain/incentives/soldDeal.ts'
import type { ProgrammeTerms, TierRates } from '#domain/incentives/terms.ts'
import { divided, exact, toNumber } from '#domain/money/exact.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** A statement: lines that add up, minor units of the programme's currency. */
export interface Payout {
  readonly lines: readonly DealLine[]
  /** Ids of deals closed outside the period. */
  readonly ignored: readonly string[]
  /** Rebate, bonuses, rewards and SPIFF, as far as they are switched on. */
  readonly extras: readonly ExtraLine[]
  /** Everything sold, refunds taken off. */
  readonly volumeMinor: number
  /** What counts for rebate and targets; not below 0. */
  readonly qualifyingMinor: number
  /** The same with its sign: what a year to date adds up. */
  readonly qualifyingNetMinor: number
  readonly baseMinor: number
  readonly upliftMinor: number
  readonly rebateMinor: number
  readonly acceleratorMinor: number
  readonly quotaBonusMinor: number
  readonly retentionMinor: number
  readonly certificationMinor: number
  /** What the partner company receives: all but the SPIFF. */
  readonly partnerTakeMinor: number
  /** Goes to the partner's people. */
  readonly spiffMinor: number
  /** Take and SPIFF. */
  readonly vendorCostMinor: number
  readonly vendorNetMinor: number
  /** Percent of the volume, without MDF and overhead; null unless something was sold. */
  readonly costOfSalesPct: number | null
}

/** What one partner is paid for one period, line by line in the order of rules.md §5; or the first fault of the input. */
export function payout(input: PayoutInput): Payout | Refusal {
  const refusal = checkTerms(input.programme, 'programme') ?? checkPeriod(input)
  if (refusal) return refusal
  const tier = input.programme.tiers.find(({ id }) => id === input.tier)
  if (!tier) return refuse('E_TIER_UNKNOWN', 'tier', `The programme has no tier “${input.tier}”.`)
  const statement = payoutUnder(input.programme, tier, input)
  return Number.isSafeInteger(statement.volumeMinor) && Number.isSafeInteger(statement.vendorCostMinor)
    ? statement
    : refuse('E_RANGE', 'deals', 'The deals add up to more than can be counted exactly.')
}

/** As `payout`, for an input that is known to be sound. */
export function payoutUnder(
  terms: ProgrammeTerms,
  tier: TierRates,
  input: Omit<PayoutInput, 'programme' | 'tier'>,
): Payout {
  const byId = new Map(input.deals.map((deal) => [deal.id, deal]))
  const [inside, outside] = [[] as SoldDeal[], [] as string[]]
  for (const deal of input.deals) {
    if (isWithin(deal.closedOn, input.period)) inside.push(soldDeal(deal, byId, terms))
    else outside.push(deal.id)
  }
  const volume = qualifying(inside, terms)
  const extras = [
    ...payExtras(terms, volume, input.ytdBefore),
    ...payRewards(terms, inside, input.retained ?? [], input.newlyCertified ?? 0),
  ]
  const lines = inside.map((deal) => payDeal(deal, terms, tier))
  return {
    lines,
    ignored: outside,
    extras,
    qualifyingMinor: volume.qualifyingMinor,
    qualifyingNetMinor: volume.netMinor,
    ...totals(lines, extras),
  }
}

function qualifying(deals: readonly SoldDeal[], { rebate }: ProgrammeTerms) {
  const netMinor = deals
    .filter(({ kind }) => kind !== 'renewal' || rebate?.includeRenewals === true)
    .reduce((sum, deal) => sum + deal.netMinor, 0)
  return { netMinor, qualifyingMinor: Math.max(0, netMinor) }
}

function totals(lines: readonly DealLine[], extras: readonly ExtraLine[]) {
  const sum = (amount: (line: DealLine) => number) => lines.reduce((total, line) => total + amount(line), 0)
  const extra = (part: ExtraPart) => extras.find((line) => line.part === part)?.amountMinor ?? 0
  const volumeMinor = sum(({ netMinor }) => netMinor)
  const baseMinor = sum((line) => line.baseMinor)
  const upliftMinor = sum((line) => line.upliftMinor)
  const spiffMinor = extra('spiff')
  const vendorCostMinor =
    baseMinor + upliftMinor + extras.reduce((total, { amountMinor }) => total + amountMinor, 0)
  return {
    volumeMinor,
    baseMinor,
    upliftMinor,
    rebateMinor: extra('rebate'),
    acceleratorMinor: extra('accelerator'),
    quotaBonusMinor: extra('quotaBonus'),
    retentionMinor: extra('retention'),
    certificationMinor: extra('certification'),
    partnerTakeMinor: vendorCostMinor - spiffMinor,
    spiffMinor,
    vendorCostMinor,
    vendorNetMinor: volumeMinor - vendorCostMinor,
    costOfSalesPct:
      volumeMinor <= 0 ? null : toNumber(divided(exact(vendorCostMinor * 100), exact(volumeMinor))),
  }
}
