import { MAP_ID } from '#records/map.ts'
import { RECORD_TYPES, type AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'
import { coverageNeedId } from '#records/coverageNeed.ts'
import { forecastId } from '#records/forecast.ts'
import { jointValueId } from '#records/jointValue.ts'
import { programmeQuarterId } from '#records/programmeQuarter.ts'
import { RAG_LIMITS_ID } from '#records/ragLimits.ts'
import { ratingId } from '#records/rating.ts'
import { remarkId } from '#records/remark.ts'
import { requirementId } from '#records/requirement.ts'
import { reviewId } from '#records/review.ts'
import { AS_IS_SCENARIO, PLANNED_SCENARIO } from '#records/scenario.ts'
import { scenarioChangeId } from '#records/scenarioChange.ts'
import { scorecardId } from '#records/scorecard.ts'
import { stageEntryId } from '#records/stageEntry.ts'
import { targetId } from '#records/target.ts'
import { tierTermsId } from '#records/tierTerms.ts'
import { voteId } from '#records/vote.ts'

/** Ids that say nothing but what a record is. */
const FIXED: ReadonlySet<string> = new Set([MAP_ID, RAG_LIMITS_ID, AS_IS_SCENARIO, PLANNED_SCENARIO])

/**
 * A new id for each old one, since an id may be made of a name: "participant:3". One of a record that is gone stays the
 * same unknown wherever it stands. The function answers an empty id with itself.
 */
export function newIds(records: Records): (id: string) => string {
  const made = new Map<string, string>()
  for (const type of RECORD_TYPES) {
    let count = 0
    for (const { id } of records.all(type)) made.set(id, FIXED.has(id) ? id : `${type}:${++count}`)
  }
  let gone = 0
  return (id) => {
    if (id === '' || FIXED.has(id)) return id
    const known = made.get(id) ?? `gone:${++gone}`
    made.set(id, known)
    return known
  }
}

/** The id of a record that is made of its parts, else the one it has. */
export function idOfParts(record: AnyRecord): string {
  switch (record.type) {
    case 'rating':
      return ratingId(record.evaluationId, record.participantId, record.criterionId)
    case 'vote':
      return voteId(record.scorerId, record.participantId, record.criterionId)
    case 'forecast':
      return forecastId(record.participantId)
    case 'jointValue':
      return jointValueId(record.participantId)
    case 'coverageNeed':
      return coverageNeedId(record)
    case 'scorecard':
      return scorecardId(record.participantId, record.fiscalYear, record.quarter)
    case 'programmeQuarter':
      return programmeQuarterId(record.fiscalYear, record.quarter)
    case 'target':
      return targetId(record)
    case 'stageEntry':
      return stageEntryId(record.participantId, record.since)
    case 'review':
      return reviewId(record.participantId, record.on)
    case 'tierTerms':
      return tierTermsId(record.programmeId, record.tierId)
    case 'requirement':
      return requirementId(record.programmeId, record.tierId, record.metric)
    case 'remark':
      return remarkId(record.programmeId, record.tierId, record.field)
    case 'scenarioChange':
      return scenarioChangeId(record.scenarioId, record.recordId, record.field)
    default:
      return record.id
  }
}
