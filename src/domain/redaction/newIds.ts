import { MAP_ID } from '#records/map.ts'
import { RECORD_TYPES, type AnyRecord, type RecordType, type RecordTypes } from '#records/record.ts'
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
  const make = MADE_OF_PARTS[record.type] as ((parts: AnyRecord) => string) | undefined
  return make ? make(record) : record.id
}

const MADE_OF_PARTS: { readonly [T in RecordType]?: (parts: RecordTypes[T]) => string } = {
  rating: ({ evaluationId, participantId, criterionId }) =>
    ratingId(evaluationId, participantId, criterionId),
  vote: ({ scorerId, participantId, criterionId }) => voteId(scorerId, participantId, criterionId),
  forecast: ({ participantId }) => forecastId(participantId),
  jointValue: ({ participantId }) => jointValueId(participantId),
  coverageNeed: coverageNeedId,
  scorecard: ({ participantId, fiscalYear, quarter }) => scorecardId(participantId, fiscalYear, quarter),
  programmeQuarter: ({ fiscalYear, quarter }) => programmeQuarterId(fiscalYear, quarter),
  target: targetId,
  stageEntry: ({ participantId, since }) => stageEntryId(participantId, since),
  review: ({ participantId, on }) => reviewId(participantId, on),
  tierTerms: ({ programmeId, tierId }) => tierTermsId(programmeId, tierId),
  requirement: ({ programmeId, tierId, metric }) => requirementId(programmeId, tierId, metric),
  remark: ({ programmeId, tierId, field }) => remarkId(programmeId, tierId, field),
  scenarioChange: ({ scenarioId, recordId, field }) => scenarioChangeId(scenarioId, recordId, field),
}
