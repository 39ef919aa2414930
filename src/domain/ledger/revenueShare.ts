import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { checkLedger } from '#domain/ledger/checkLedger.ts'
import { counts, type LedgerInput } from '#domain/ledger/ledgerInput.ts'
import type { Refusal } from '#domain/refusal.ts'

export interface RevenueShare {
  /** Payments into the company a year, as far as they are known, minor units. */
  readonly totalMinor: number
  /** Payments whose amount nobody knows. */
  readonly unknownAmounts: number
  /** Partners that pay or carry some of it, largest first. */
  readonly partners: readonly PartnerShare[]
}

export interface PartnerShare {
  readonly id: string
  readonly amountMinor: number
  /** Two partners on one payment both count, so shares can add up to more than 100 %. */
  readonly sharePct: number | null
  readonly level: 'high' | 'watch' | 'ok'
}

/** Revenue that hangs on one partner: from 50 % high, from 30 % watch (rules.md §9); or the first fault of the map. */
export function revenueShare(input: LedgerInput): RevenueShare | Refusal {
  return checkLedger(input) ?? revenueShares(input)
}

/** As `revenueShare`, for a map that is known to be sound; nothing without a company. */
export function revenueShares({ nodes, flows }: LedgerInput): RevenueShare {
  const company = nodes.find(({ kind }) => kind === 'company')?.id
  const partnerIds = new Set(nodes.filter(({ kind }) => isPartnerKind(kind)).map(({ id }) => id))
  const amounts = new Map<string, number>()
  let [totalMinor, unknownAmounts] = [0, 0]
  for (const flow of flows) {
    if (flow.kind !== 'payment' || flow.to !== company || !counts(flow)) continue
    const amount = flow.amountMinor ?? null
    if (amount === null) {
      unknownAmounts++
      continue
    }
    totalMinor += amount
    for (const id of new Set([flow.from, ...(flow.via ?? [])]))
      if (partnerIds.has(id)) amounts.set(id, (amounts.get(id) ?? 0) + amount)
  }
  const partners = Array.from(amounts, ([id, amountMinor]) => partnerShare(id, amountMinor, totalMinor))
  return {
    totalMinor,
    unknownAmounts,
    partners: partners.toSorted((a, b) => b.amountMinor - a.amountMinor || (a.id < b.id ? -1 : 1)),
  }
}

function partnerShare(id: string, amountMinor: number, totalMinor: number): PartnerShare {
  const sharePct = totalMinor === 0 ? null : (100 * amountMinor) / totalMinor
  // On whole amounts: exactly one half is high.
  const atLeast = (pct: number) => totalMinor > 0 && amountMinor * 100 >= totalMinor * pct
  return { id, amountMinor, sharePct, level: atLeast(50) ? 'high' : atLeast(30) ? 'watch' : 'ok' }
}
