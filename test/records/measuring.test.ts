import { describe, expect, test } from 'vitest'
import { newActivity } from '#records/activity.ts'
import { newJointValue } from '#records/jointValue.ts'
import { newProgrammeQuarter } from '#records/programmeQuarter.ts'
import { RAG_LIMITS_ID } from '#records/ragLimits.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { newScorecard, scorecardId } from '#records/scorecard.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { newSurveyAnswer } from '#records/surveyAnswer.ts'
import { newTarget } from '#records/target.ts'
import { newTask } from '#records/task.ts'

const CARD = { participantId: 'p', fiscalYear: 2026, quarter: 3 }

describe('the records of scorecards and playbooks', () => {
  const fresh: readonly AnyRecord[] = [
    newScorecard(CARD),
    newTarget({ scope: 'all', scopeId: '', metric: 'revenue', value: 0 }),
    { id: RAG_LIMITS_ID, type: 'ragLimits', greenAtPct: 90, amberAtPct: 70 },
    newTask({ id: 't', title: 'Portal' }),
    newStageEntry({ participantId: 'p', stage: 'ended', since: '2026-01-31' }),
    newActivity({ id: 'a', participantId: 'p', kind: 'referral', on: '2026-01-31' }),
    newSurveyAnswer({ id: 's', answeredOn: '2026-01-31', score: 10 }),
    newProgrammeQuarter({ fiscalYear: 2026, quarter: 3 }),
    newJointValue({ participantId: 'p' }),
  ]

  test.each(fresh)('a fresh $type is sound', (record) => {
    expect(recordFault(record)).toBeNull()
  })

  test('the same row of two tabs is the same record', () => {
    expect(newScorecard(CARD).id).toBe(scorecardId('p', 2026, 3))
  })

  test.each([
    [{ ...newScorecard(CARD), quarter: 5 }, 'quarter'],
    [{ ...newScorecard(CARD), dealsWon: 1.5 }, 'dealsWon'],
    [{ ...newScorecard(CARD), customerNps: 101 }, 'customerNps'],
    [newTarget({ scope: 'all', scopeId: '', metric: 'revenue', value: -1 }), 'value'],
    [newTask({ id: 't', title: '' }), 'title'],
    [newStageEntry({ participantId: 'p', stage: 'scale', since: '2026-02-30' }), 'since'],
    [newSurveyAnswer({ id: 's', answeredOn: '2026-01-31', score: 11 }), 'score'],
  ])('what cannot be is told by its field', (record, field) => {
    expect(recordFault(record)?.field).toBe(field)
  })
})
