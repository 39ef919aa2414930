import { figureText, shownNumber } from '#domain/figures/figureText.ts'
import {
  bandOf,
  type Concentration,
  concentrationOf,
  type PartnerRevenue,
} from '#domain/metrics/concentration.ts'
import { wonOf } from '#domain/metrics/dealParts.ts'
import { type Metric, unmeasured } from '#domain/metrics/metric.ts'
import { signedPartners } from '#domain/metrics/partnerCounts.ts'
import type { Programme } from '#domain/metrics/programme.ts'
import { pareto } from '#domain/ipp/pareto.ts'
import { isRefusal } from '#domain/refusal.ts'

export const revenueConcentration: Metric = {
  id: 'revenueConcentration',
  title: 'Concentration',
  formula:
    'Sum of the squared percent shares of the partners in sourced revenue (HHI): under 1,000 low, to 1,800 moderate, above high.',
  unit: 'index',
  target: null,
  higherIsBetter: false,
  statusOf: (hhi) => COLOURS[bandOf(hhi)],
  measure(programme) {
    const shares = sourcedByPartner(programme)
    const found = concentrationOf(shares)
    if (found.hhi === null) return unmeasured('NO_REVENUE', 'No partner brought revenue in this period.')
    return {
      value: found.hhi,
      detail: concentrationText(found, nameIn(programme)),
      dealIds: wonOf(programme).sourced.deals.map(({ id }) => id),
      partnerIds: shares.filter(({ revenueMinor }) => revenueMinor > 0).map(({ id }) => id),
    }
  },
}

/** Sourced revenue of every signed partner and of whoever brought some, typed figures included. */
export function sourcedByPartner(programme: Programme): readonly PartnerRevenue[] {
  const sums = new Map(signedPartners(programme).map(({ id }) => [id, 0]))
  const add = (id: string, minor: number) => sums.set(id, (sums.get(id) ?? 0) + minor)
  for (const { sourcedBy, amountMinor } of wonOf(programme).sourced.deals)
    add(sourcedBy ?? '', amountMinor ?? 0)
  for (const { partnerId, revenueMinor } of programme.typed ?? []) add(partnerId, revenueMinor)
  return Array.from(sums, ([id, revenueMinor]) => ({ id, revenueMinor })).toSorted(
    (a, b) => b.revenueMinor - a.revenueMinor,
  )
}

/** "High: as if 3.3 equal partners brought it. Brightline brings 39 % (watch)." */
export function concentrationText(found: Concentration, nameOf: (id: string) => string): string {
  if (found.hhi === null || found.band === null) return 'No partner brought revenue in this period.'
  const equal = shownNumber(found.effectiveNumber ?? 0, 1)
  const share = figureText(found.largestSharePct, 'percent', '')
  const mark = found.level === 'ok' ? '' : ` (${found.level})`
  return `${BANDS[found.band]}: as if ${equal} equal partners brought it. ${nameOf(found.largest ?? '')} brings ${share}${mark}`
}

/** The 80/20 of sourced revenue: "The top 2 of 8 partners bring 71 %; 3 bring 80 %." Null where nobody brought any. */
export function paretoText(programme: Programme): string | null {
  const shares = sourcedByPartner(programme)
  const found = pareto({ partners: shares })
  if (isRefusal(found) || found.topSharePct === null || found.partnersFor80 === null) return null
  const share = figureText(found.topSharePct, 'percent', '')
  return `The top ${found.topCount} of ${shares.length} partners bring ${share}; ${found.partnersFor80} bring 80 %.`
}

/** What a partner is called, for sentences. */
export function nameIn({ partners }: Programme): (id: string) => string {
  const names = new Map(partners.map(({ id, name }) => [id, name ?? id]))
  return (id) => names.get(id) ?? id
}

const COLOURS = { low: 'green', moderate: 'amber', high: 'red' } as const
const BANDS = { low: 'Low', moderate: 'Moderate', high: 'High' } as const
