import { companyFigures } from '#domain/flows/companyFigures.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { coverageOf } from '#domain/network/coverageOf.ts'
import { networkOf } from '#domain/network/networkOf.ts'
import { reach } from '#domain/network/reach.ts'
import { singlePoints } from '#domain/network/singlePoints.ts'
import type { Records } from '#records/recordTable.ts'

/** One figure of the map as it is and as it would be; `null` is unknown. */
export interface FigurePair {
  readonly id: string
  readonly label: string
  readonly unit: 'count' | 'minor' | 'percent'
  readonly asIs: number | null
  readonly toBe: number | null
}

/** The figures of two states of a map side by side. `toBe` holds its plans as active flows; candidates count there. */
export function sideBySide(asIs: Records, toBe: Records): readonly FigurePair[] {
  const [is, will] = [figuresOf(asIs, false), figuresOf(toBe, true)]
  return FIGURES.map(({ id, label, unit }) => ({ id, label, unit, asIs: is[id], toBe: will[id] }))
}

const FIGURES = [
  { id: 'partners', label: 'Partners', unit: 'count' },
  { id: 'flows', label: 'Active flows', unit: 'count' },
  { id: 'revenue', label: 'Payments to us a year', unit: 'minor' },
  { id: 'throughPartners', label: 'Through partners', unit: 'percent' },
  { id: 'served', label: 'Segments served', unit: 'count' },
  { id: 'fragile', label: 'Segments on one route', unit: 'count' },
  { id: 'singlePoints', label: 'Single points of failure', unit: 'count' },
  { id: 'coverage', label: 'Coverage', unit: 'percent' },
] as const

type FigureId = (typeof FIGURES)[number]['id']

function figuresOf(records: Records, planned: boolean): Readonly<Record<FigureId, number | null>> {
  const company = companyOf(records)
  const network = networkOf(records, { planned: false })
  const segments = reach(network)
  const money = company ? companyFigures(records, company.id) : null
  const partners = [...records.all('participant')].filter(
    ({ kind, stage }) => isPartnerKind(kind) && (planned || stage !== 'identify'),
  )
  return {
    partners: partners.length,
    flows: network.flows.length,
    revenue: money?.paymentsMinor ?? null,
    throughPartners: money?.throughPartnersPct ?? null,
    served: segments.filter(({ status }) => status === 'served').length,
    fragile: segments.filter(({ routes }) => routes === 1).length,
    singlePoints: company ? singlePoints(network).points.length : null,
    coverage: coverageOf(records, { planned }).coveragePct,
  }
}
