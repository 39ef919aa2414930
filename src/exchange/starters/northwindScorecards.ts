import { who } from '#exchange/starters/northwindFlow.ts'
import type { AnyRecord } from '#records/record.ts'
import { newScorecard, type Scorecard } from '#records/scorecard.ts'
import { newTarget, type Target } from '#records/target.ts'

/** Four quarters, the oldest first; null where nobody asked. */
type Four<T> = readonly [T, T, T, T]

interface Typed {
  readonly engagements: Four<number>
  /** People trained of those assigned. */
  readonly training: Four<readonly [done: number, assigned: number] | null>
  readonly customerNps: Four<number | null>
  readonly notes?: Partial<Record<string, string>>
}

const QUARTERS = [
  { fiscalYear: 2025, quarter: 4 },
  { fiscalYear: 2026, quarter: 1 },
  { fiscalYear: 2026, quarter: 2 },
  { fiscalYear: 2026, quarter: 3 },
] as const

/** What no deal tells of the last four quarters, and what partners are to reach; all else is filled from the deals. */
export function northwindScorecards(): readonly AnyRecord[] {
  return [...Object.entries(TYPED).flatMap(([name, typed]) => cards(name, typed)), ...targets()]
}

const TYPED: Readonly<Record<string, Typed>> = {
  ledgerly: {
    engagements: [8, 9, 10, 11],
    training: [
      [10, 12],
      [11, 12],
      [12, 12],
      [12, 12],
    ],
    customerNps: [60, 61, 63, 64],
  },
  brightline: {
    engagements: [9, 11, 12, 14],
    training: [
      [6, 10],
      [7, 10],
      [7, 10],
      [8, 10],
    ],
    customerNps: [55, 57, 58, 58],
    notes: { 3: 'Two of four lost on price in the Nordics: bring the sponsor in before the offer.' },
  },
  datahaus: {
    engagements: [3, 4, 4, 5],
    training: [
      [2, 5],
      [3, 5],
      [3, 5],
      [4, 5],
    ],
    customerNps: [null, 55, 58, 61],
    notes: { 3: 'Lost one to a local rival. They ask for a named partner manager.' },
  },
  formwave: {
    engagements: [1, 1, 3, 4],
    training: [null, [1, 4], [2, 4], [3, 4]],
    customerNps: [null, null, null, null],
    notes: { 2: 'Connector live since April; first joint campaign still to be planned.' },
  },
  'revops-collective': {
    engagements: [7, 7, 8, 9],
    training: [
      [4, 8],
      [5, 8],
      [5, 8],
      [5, 8],
    ],
    customerNps: [48, 50, 52, 46],
  },
  appsource: {
    engagements: [2, 2, 2, 2],
    training: [null, [1, 3], [2, 3], [2, 3]],
    customerNps: [null, null, null, null],
  },
  'saas-ledger-review': {
    engagements: [3, 3, 3, 3],
    training: [null, null, null, null],
    customerNps: [null, null, null, null],
  },
  opsnorth: {
    engagements: [3, 2, 2, 1],
    training: [
      [1, 3],
      [1, 3],
      [1, 3],
      [1, 3],
    ],
    customerNps: [38, 35, 30, 22],
    notes: { 3: 'Nobody answers since August. Decide at the review.' },
  },
}

/** For each quarter, in thousands of dollars where it is money. */
const AIMS: Readonly<Record<string, readonly [deals: number, pipeline: number, revenue: number]>> = {
  ledgerly: [2, 150, 185],
  brightline: [2, 150, 160],
  datahaus: [2, 110, 115],
  'saas-ledger-review': [1, 90, 95],
  appsource: [1, 100, 100],
  opsnorth: [1, 30, 30],
  kestrel: [1, 20, 15],
}

function cards(
  name: string,
  { engagements, training, customerNps, notes = {} }: Typed,
): readonly Scorecard[] {
  return QUARTERS.map((quarter, at) => {
    const [trainingDone, trainingAssigned] = training[at] ?? [null, null]
    return newScorecard({
      participantId: who(name),
      ...quarter,
      engagements: engagements[at] ?? null,
      trainingDone,
      trainingAssigned,
      customerNps: customerNps[at] ?? null,
      note: notes[at] ?? '',
    })
  })
}

function targets(): readonly Target[] {
  const forAll = (metric: string, value: number) => newTarget({ scope: 'all', scopeId: '', metric, value })
  return [
    forAll('winRate', 40),
    forAll('training', 75),
    forAll('customerNps', 50),
    forAll('revenuePerPartner', 11_000_000),
    ...Object.entries(AIMS).flatMap(([name, [deals, pipeline, revenue]]) => {
      const own = (metric: string, value: number) =>
        newTarget({ scope: 'participant', scopeId: who(name), metric, value })
      return [
        own('dealsSourced', deals),
        own('pipelineSourced', pipeline * 100_000),
        own('revenue', revenue * 100_000),
      ]
    }),
  ]
}
