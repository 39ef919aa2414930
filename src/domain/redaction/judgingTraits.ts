import type { TraitsOf } from '#domain/redaction/trait.ts'

const OF_PARTNER = { participantId: 'ref', note: 'note' } as const

/** How partners are judged and led: fit, scorecards, lifecycle, playbooks. */
export const JUDGING_TRAITS: TraitsOf<
  | 'profile'
  | 'criterion'
  | 'evaluation'
  | 'rating'
  | 'scorer'
  | 'vote'
  | 'forecast'
  | 'coverageNeed'
  | 'acceptedFinding'
  | 'review'
  | 'scorecard'
  | 'target'
  | 'ragLimits'
  | 'task'
  | 'stageEntry'
  | 'activity'
  | 'surveyAnswer'
  | 'jointValue'
> = {
  profile: { name: 'text', order: 'kept', note: 'note', pivotMinor: 'money' },
  criterion: {
    profileId: 'ref',
    key: 'kept',
    name: 'text',
    group: 'kept',
    weight: 'kept',
    guide1: 'text',
    guide3: 'text',
    guide5: 'text',
    knockoutMin: 'kept',
    order: 'kept',
  },
  evaluation: { profileId: 'ref', name: 'text', on: 'kept', closed: 'kept', note: 'note' },
  rating: { ...OF_PARTNER, evaluationId: 'ref', criterionId: 'ref', value: 'score', agreed: 'kept' },
  scorer: { evaluationId: 'ref', name: 'name', order: 'kept', done: 'kept' },
  vote: { scorerId: 'ref', participantId: 'ref', criterionId: 'ref', value: 'score' },
  forecast: { participantId: 'ref', expectedMinor: 'money', probabilityPct: 'money' },
  coverageNeed: { role: 'kept', region: 'text', segment: 'text', required: 'kept' },
  acceptedFinding: { findingId: 'text', reason: 'note', on: 'kept' },
  review: { ...OF_PARTNER, on: 'kept' },
  scorecard: {
    ...OF_PARTNER,
    fiscalYear: 'kept',
    quarter: 'kept',
    dealsSourced: 'score',
    pipelineSourcedMinor: 'money',
    pipelineInfluencedMinor: 'money',
    revenueMinor: 'money',
    dealsWon: 'score',
    dealsLost: 'score',
    winRatePct: 'score',
    averageDealMinor: 'money',
    engagements: 'score',
    trainingDone: 'score',
    trainingAssigned: 'score',
    trainingPct: 'score',
    customerNps: 'score',
    customerRetentionPct: 'score',
  },
  target: { scope: 'kept', scopeId: 'ref', metric: 'kept', value: 'money' },
  ragLimits: { greenAtPct: 'kept', amberAtPct: 'kept' },
  task: {
    ...OF_PARTNER,
    playbookId: 'kept',
    phase: 'text',
    title: 'text',
    priority: 'kept',
    state: 'kept',
    doneOn: 'kept',
    reason: 'note',
    owner: 'contact',
    due: 'kept',
    order: 'kept',
  },
  stageEntry: { ...OF_PARTNER, stage: 'kept', since: 'kept' },
  activity: { ...OF_PARTNER, kind: 'kept', on: 'kept' },
  surveyAnswer: { ...OF_PARTNER, answeredOn: 'kept', score: 'score' },
  jointValue: {
    participantId: 'ref',
    audience: 'note',
    problem: 'note',
    ourPart: 'note',
    theirPart: 'note',
    outcome: 'note',
    proof: 'note',
    goal: 'note',
    goalState: 'kept',
  },
}
