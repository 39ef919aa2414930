import { checkIds } from '#domain/ipp/checkTable.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** A partner's revenue in minor units of the map's currency; null = not known. */
export interface PartnerRevenue {
  readonly id: string
  readonly revenueMinor: number | null
}

/** Percents 0 to 100; null where there is no revenue to share. */
export interface Pareto {
  readonly n: number
  /** How many partners are a fifth of all, rounded up. */
  readonly topCount: number
  /** What that fifth brings of the positive revenue. */
  readonly topSharePct: number | null
  /** The fewest partners that bring 80 %. */
  readonly partnersFor80: number | null
  readonly partnersFor80Pct: number | null
  readonly concentrated: boolean | null
  /** At least five partners: with fewer the share is shown but says nothing. */
  readonly enough: boolean
}

/**
 * Whether few partners bring most of the revenue (rules.md §3). No revenue, unknown revenue and refunds count as
 * partners, not as revenue. Refuses what is no whole amount (E_NUMBER) and an id that stands twice (E_DUPLICATE_ID).
 */
export function pareto({ partners }: { readonly partners: readonly PartnerRevenue[] }): Pareto | Refusal {
  const refusal = checkRevenues(partners) ?? checkIds(partners, 'partners')
  if (refusal) return refusal
  const n = partners.length
  const topCount = Math.ceil(n / 5)
  const revenues = partners
    .map(({ revenueMinor }) => Math.max(0, revenueMinor ?? 0))
    .toSorted((a, b) => b - a)
  const total = sum(revenues)
  const known = { n, topCount, enough: n >= 5 }
  if (total === 0)
    return { ...known, topSharePct: null, partnersFor80: null, partnersFor80Pct: null, concentrated: null }
  const top = sum(revenues.slice(0, topCount))
  const partnersFor80 = fewestFor80(revenues, total)
  return {
    ...known,
    topSharePct: (100 * top) / total,
    partnersFor80,
    partnersFor80Pct: (100 * partnersFor80) / n,
    concentrated: isFourFifths(top, total),
  }
}

/** Why the revenue of a partner is not taken, or null. */
export function checkRevenues(partners: readonly PartnerRevenue[]): Refusal | null {
  const place = partners.findIndex(
    ({ revenueMinor }) => revenueMinor !== null && !Number.isSafeInteger(revenueMinor),
  )
  if (place < 0) return null
  return refuse('E_NUMBER', `partners[${place}].revenueMinor`, 'Revenue is a whole number of minor units.')
}

function fewestFor80(revenues: readonly number[], total: number): number {
  let brought = 0
  for (const [place, revenue] of revenues.entries()) {
    brought += revenue
    if (isFourFifths(brought, total)) return place + 1
  }
  return revenues.length
}

/** On whole numbers: 80 % exactly is in. */
function isFourFifths(part: number, total: number): boolean {
  return part * 5 >= total * 4
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
