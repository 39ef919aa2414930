import { companyOf } from '#domain/kinds/companyOf.ts'
import type { SeeingFigure } from '#domain/seeing/seeingField.ts'

/**
 * Payments into the company a year that the participant pays or carries (rules.md §9, revenue through a partner).
 * Active flows of known amount; one that several carry counts for each of them.
 */
export const revenueFigure: SeeingFigure = {
  id: 'revenue',
  title: 'Revenue',
  unit: 'money',
  table(records) {
    const figures = new Map<string, number>()
    const company = companyOf(records)
    if (!company) return figures
    for (const { kind, to, from, via, status, amountMinor } of records.flowsAt(company.id)) {
      if (kind !== 'payment' || to !== company.id || status !== 'active' || amountMinor === null) continue
      for (const id of new Set([from, ...via])) figures.set(id, (figures.get(id) ?? 0) + amountMinor)
    }
    return figures
  },
}
