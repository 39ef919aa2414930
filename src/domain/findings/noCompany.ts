import { type FindingKind, newFinding } from '#domain/findings/finding.ts'

/** A map without the company in its middle: nothing can be said of reach, fragility or balance (rules.md §1). */
export const noCompany: FindingKind = {
  id: 'no-company',
  title: 'A map without a company',
  group: 'Data',
  find({ analysis }) {
    if (!analysis || analysis.network.company >= 0 || analysis.network.nodes.length === 0) return []
    return [
      newFinding(this, {
        severity: 'alarm',
        weight: 100,
        sentence: 'The map has no company, so reach, fragility and balance cannot be told.',
        fix: 'Add your company to the map.',
        action: { do: 'openPlace', place: 'map' },
      }),
    ]
  },
}
