import { who } from '#exchange/starters/northwindFlow.ts'
import { newRating, type RatingRecord, type RatingValue } from '#records/rating.ts'

const CRITERIA = [
  'overlap',
  'audience',
  'integration',
  'expertise',
  'reach',
  'geography',
  'resources',
  'motivation',
] as const

export type CriterionName = (typeof CRITERIA)[number]

export function criterionId(name: CriterionName): string {
  return `criterion:${name}`
}

type Row = readonly [partner: string, ...ratings: RatingValue[]]

/** In the order of the criteria. Kestrel is too little known to be ranked; OpsNorth names nobody and is out. */
const AUTUMN: readonly Row[] = [
  ['ledgerly', 5, 4, 5, 4, 4, 3, 4, 5],
  ['brightline', 4, 4, 4, 5, 4, 4, 4, 4],
  ['formwave', 4, 4, 4, 4, 3, 3, 3, 5],
  ['revops-collective', 4, 4, 2, 4, 5, 4, 3, 4],
  ['datahaus', 4, 3, 3, 5, 3.5, 2, 2, 4],
  ['appsource', 3, 4, 4, 3, 5, 5, 2, 3],
  ['saas-ledger-review', 3, 4, 'na', 3, 3.5, 5, 2, 4],
  ['kestrel', 3, null, null, 4, null, 2, null, 4],
  ['opsnorth', 3, 3, 3, 4, 3, 1, 1, 3],
]

const SPRING: readonly Row[] = [
  ['ledgerly', 5, 4, 5, 4, 4, 3, 3, 4],
  ['brightline', 4, 4, 3, 5, 4, 4, 3, 4],
  ['formwave', 3, 4, 3, 4, 3, 3, 3, 4],
  ['revops-collective', 4, 4, 2, 4, 4, 4, 2, 3],
  ['datahaus', 3, 3, 3, 5, 3, 2, 3, 4],
  ['appsource', 3, 4, 4, 3, 5, 5, 2, 3],
  ['saas-ledger-review', 3, 3, 'na', 3, 3, 5, 2, 4],
  ['opsnorth', 3, 3, 3, 3, 3, 1, 2, 3],
]

const NOTES: readonly (readonly [partner: string, criterion: CriterionName, note: string])[] = [
  ['ledgerly', 'overlap', '140 of our accounts use it'],
  ['ledgerly', 'motivation', 'Billing inside the CRM is on their roadmap for 2027'],
  ['brightline', 'integration', 'Two customer projects brought their own connectors'],
  ['brightline', 'resources', 'Nine certified consultants, one practice lead'],
  ['formwave', 'motivation', 'The connector is live; they ask for a joint campaign'],
  ['datahaus', 'overlap', '168 of their 610 accounts fit'],
  ['datahaus', 'integration', 'REST connector, no SSO'],
  ['datahaus', 'expertise', 'Manufacturing, DACH'],
  ['datahaus', 'reach', '12 reps, 2 countries'],
  ['datahaus', 'resources', 'No partner manager yet'],
  ['saas-ledger-review', 'integration', 'A website: nothing to integrate'],
  ['kestrel', 'resources', 'Ask who would lead the practice'],
  ['opsnorth', 'resources', 'Nobody named, no training taken'],
]

/** What each partner was given in the two rounds; the notes are of the later one. */
export function northwindRatings(rounds: {
  readonly spring: string
  readonly autumn: string
}): readonly RatingRecord[] {
  return [...ratingsOf(rounds.spring, SPRING, []), ...ratingsOf(rounds.autumn, AUTUMN, NOTES)]
}

function ratingsOf(evaluationId: string, rows: readonly Row[], notes: typeof NOTES): readonly RatingRecord[] {
  return rows.flatMap(([partner, ...ratings]) =>
    CRITERIA.flatMap((name, i) => {
      const value = ratings[i] ?? null
      const note = notes.find((one) => one[0] === partner && one[1] === name)?.[2] ?? ''
      // What is neither rated nor noted has no record.
      if (value === null && note === '') return []
      const cell = { participantId: who(partner), criterionId: criterionId(name) }
      return [newRating({ evaluationId, ...cell, value, note })]
    }),
  )
}
