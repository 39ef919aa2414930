import { DEFAULT_CRITERIA } from '#domain/ipp/defaultCriteria.ts'
import { newCriterion, type Criterion } from '#records/criterion.ts'
import { newDeal } from '#records/deal.ts'
import { newEvaluation } from '#records/evaluation.ts'
import { newProfile } from '#records/profile.ts'
import { newProgramme } from '#records/programme.ts'
import { newRating } from '#records/rating.ts'
import type { AnyRecord } from '#records/record.ts'
import { newTierTerms } from '#records/tierTerms.ts'
import { makeMap } from './makeMap.ts'

const CRITERIA = 20
const TIERS = ['Registered', 'Silver', 'Gold', 'Platinum'] as const
const PROFILE = 'profile:bench'
const ROUND = 'evaluation:bench'
const PROGRAMME = 'programme:bench'

/** A map of about `count` partners rated on 20 criteria, in four tiers of a programme, with ten deals each. */
export function makeJudged(count: number): readonly AnyRecord[] {
  const { records, participants } = makeMap(count)
  const partners = participants.filter(({ kind }) => kind !== 'company' && kind !== 'competitor')
  const criteria = Array.from({ length: CRITERIA }, (_, i) => criterionAt(i))
  const tierOf = (i: number) => `tier:${i % TIERS.length}`
  const placed = new Map(partners.map((partner, i) => [partner.id, { ...partner, tierId: tierOf(i) }]))
  return [
    ...records.map((record) => placed.get(record.id) ?? record),
    newProfile({ id: PROFILE, name: 'Bench profile' }),
    newEvaluation({ id: ROUND, profileId: PROFILE, name: 'Q4 2026', on: '2026-11-02' }),
    ...criteria,
    ...partners.flatMap(({ id }, i) => ratingsOf(id, criteria, i)),
    newProgramme({ id: PROGRAMME, name: 'Bench programme', status: 'current', grossMarginPct: 80 }),
    ...TIERS.flatMap((name, order) => tierAt(name, order)),
    ...partners.flatMap(({ id }, i) => dealsOf(id, i)),
  ]
}

function criterionAt(i: number): Criterion {
  const known = DEFAULT_CRITERIA[i % DEFAULT_CRITERIA.length]
  return newCriterion({
    id: `criterion:${i}`,
    profileId: PROFILE,
    name: `${known?.name ?? 'Criterion'} ${i + 1}`,
    group: known?.c ?? 'other',
    weight: 5,
    order: i,
  })
}

function ratingsOf(participantId: string, criteria: readonly Criterion[], i: number): readonly AnyRecord[] {
  return criteria.map(({ id }, k) =>
    newRating({ evaluationId: ROUND, participantId, criterionId: id, value: 1 + ((i * 7 + k * 3) % 5) }),
  )
}

function tierAt(name: string, order: number): readonly AnyRecord[] {
  const id = `tier:${order}`
  return [
    { id, type: 'tier', name, order },
    newTierTerms({ programmeId: PROGRAMME, tierId: id, basePct: 10 + 5 * order }),
  ]
}

function dealsOf(partnerId: string, i: number): readonly AnyRecord[] {
  return Array.from({ length: 10 }, (_, k) => {
    const month = String(1 + ((i + k) % 12)).padStart(2, '0')
    return newDeal({
      id: `deal:${i}-${k}`,
      name: `Deal ${i}-${k}`,
      partnerId,
      sourcedBy: partnerId,
      amountMinor: (5 + ((i * 31 + k * 17) % 90)) * 100_000,
      stage: 'won',
      createdOn: `2025-${month}-01`,
      closedOn: `2025-${month}-20`,
    })
  })
}
