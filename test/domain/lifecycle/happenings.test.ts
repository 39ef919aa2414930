import { expect, test } from 'vitest'
import { happenings } from '#domain/lifecycle/happenings.ts'
import { newActivity } from '#records/activity.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { newSurveyAnswer } from '#records/surveyAnswer.ts'
import { aMapWith } from '../../support/builders.ts'

test('everything recorded of one partner stands together, the latest first', () => {
  const { records } = aMapWith(
    newStageEntry({ participantId: 'p', stage: 'scale', since: '2026-03-01' }),
    newStageEntry({ participantId: 'p', stage: 'ended', since: '2026-09-01', note: 'sold' }),
    newActivity({ id: 'a', participantId: 'p', kind: 'campaign', on: '2026-05-01' }),
    newActivity({ id: 'b', participantId: 'other', kind: 'campaign', on: '2026-05-02' }),
    newSurveyAnswer({ id: 's', participantId: 'p', answeredOn: '2026-04-01', score: 9 }),
    { id: 'r', type: 'review', participantId: 'p', on: '2026-06-01', note: 'keep' },
  )
  expect(happenings(records, 'p').map(({ title, note }) => `${title} ${note}`.trim())).toEqual([
    'The partnership ended sold',
    'Review keep',
    'Campaign',
    'Would recommend us: 9 of 10',
    'Came to Scale',
  ])
})
