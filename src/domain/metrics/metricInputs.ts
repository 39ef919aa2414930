import type { QuarterFigure } from '#records/programmeQuarter.ts'

/** A figure of the quarter that a person types because no record tells it. */
export interface MetricInput {
  readonly field: QuarterFigure
  readonly title: string
}

/** What a metric needs that nobody can reckon (rules.md §7), by its id; of the others all is reckoned. */
export function metricInputs(metricId: string): readonly MetricInput[] {
  return INPUTS[metricId] ?? []
}

const WON: readonly MetricInput[] = [{ field: 'wonMinor', title: 'Won in all, with and without partners' }]

const CUSTOMERS = (who: 'partner' | 'direct', words: string): readonly MetricInput[] => [
  { field: `${who}StartArrMinor`, title: `${words}: yearly revenue at the start` },
  { field: `${who}StartCustomers`, title: `${words}: customers at the start` },
  { field: `${who}LostCustomers`, title: `${words}: customers lost` },
  { field: `${who}ChurnedArrMinor`, title: `${words}: revenue lost with them` },
  { field: `${who}ContractionMinor`, title: `${words}: revenue lost by shrinking` },
  { field: `${who}ExpansionMinor`, title: `${words}: revenue gained by growing` },
]

const INPUTS: Readonly<Record<string, readonly MetricInput[]>> = {
  sourcedRevenueShare: WON,
  involvedRevenueShare: WON,
  programmeRoi: [{ field: 'overheadCostMinor', title: 'Overhead of the programme in the quarter' }],
  partnerCac: [
    { field: 'recruitingCostMinor', title: 'Recruiting cost' },
    { field: 'onboardingCostMinor', title: 'Onboarding cost' },
  ],
  mdfRoi: [
    { field: 'mdfSpentMinor', title: 'Market development funds spent' },
    { field: 'mdfPipelineMinor', title: 'Pipeline they brought' },
  ],
  retentionGain: [...CUSTOMERS('partner', 'Through partners'), ...CUSTOMERS('direct', 'Direct')],
}
