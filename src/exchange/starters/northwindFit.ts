import { criterionId, northwindRatings, type CriterionName } from '#exchange/starters/northwindRatings.ts'
import { newCriterion, type Criterion } from '#records/criterion.ts'
import { newEvaluation } from '#records/evaluation.ts'
import { newProfile } from '#records/profile.ts'
import type { AnyRecord } from '#records/record.ts'

const PROFILE_ID = 'profile:channel-2027'
const SPRING = 'evaluation:2026-q2'
const AUTUMN = 'evaluation:2026-q4'

/** The profile "Channel 2027": eight criteria whose weights add up to 100, a closed round and an open one. */
export function northwindFit(): readonly AnyRecord[] {
  return [
    newProfile({
      id: PROFILE_ID,
      name: 'Channel 2027',
      note: 'Whom we want beside us next year. Customers first: without overlap nothing else helps.',
    }),
    ...criteria(),
    newEvaluation({
      id: SPRING,
      profileId: PROFILE_ID,
      name: 'Q2 2026',
      on: '2026-06-15',
      closed: true,
      note: 'The first round, done by two people in an afternoon.',
    }),
    newEvaluation({ id: AUTUMN, profileId: PROFILE_ID, name: 'Q4 2026', on: '2026-11-16' }),
    ...northwindRatings({ spring: SPRING, autumn: AUTUMN }),
  ]
}

function criteria(): readonly Criterion[] {
  return [
    criterion('overlap', 'Customer base overlap', {
      key: 'customer_overlap',
      group: 'customer',
      weight: 30,
      knockoutMin: 2,
      guide1: 'Under 5 % of their customers fit our profile',
      guide3: 'About 25 %, some shared accounts',
      guide5: 'Over 60 %, named shared accounts',
    }),
    criterion('audience', 'Audience quality', {
      key: 'audience_overlap',
      group: 'customer',
      order: 1,
      guide1: 'Their audience is not our buyers',
      guide3: 'Mixed, some buyers among them',
      guide5: 'Mainly our buyers, large and engaged',
    }),
    criterion('integration', 'Technical integration', {
      key: 'technical_feasibility',
      group: 'capability',
      weight: 15,
      guide1: 'No API, heavy custom work',
      guide3: 'Standard API, weeks of work',
      guide5: 'A connector exists, or days of work',
    }),
    criterion('expertise', 'Domain expertise', {
      group: 'capability',
      order: 1,
      guide1: 'Has not worked in our field',
      guide3: 'A few projects, needs our help',
      guide5: 'Asked for by name in its field',
    }),
    criterion('reach', 'Sales & marketing reach', {
      key: 'market_reach',
      group: 'capacity',
      weight: 15,
      guide1: 'A handful of clients, one place',
      guide3: 'Regional, 50–200 clients',
      guide5: 'Many regions or thousands of clients',
    }),
    criterion('geography', 'Geographic coverage', {
      group: 'capacity',
      weight: 0,
      order: 1,
      guide1: 'One city',
      guide3: 'One country',
      guide5: 'All the regions we sell in',
    }),
    criterion('resources', 'Dedicated resources', {
      key: 'commitment_level',
      group: 'commitment',
      knockoutMin: 2,
      guide1: 'Polite interest, nobody named',
      guide3: 'A contact and some hours',
      guide5: 'Executive sponsor, budget, named team, plan',
    }),
    criterion('motivation', 'Motivation', {
      key: 'motivation',
      group: 'commitment',
      order: 1,
      guide1: 'Gains nothing by it',
      guide3: 'Some revenue or retention gain',
      guide5: 'Central to their revenue or product plan',
    }),
  ]
}

function criterion(name: CriterionName, title: string, fields: Partial<Criterion>): Criterion {
  return newCriterion({ id: criterionId(name), profileId: PROFILE_ID, name: title, ...fields })
}
