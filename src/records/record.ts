import { acceptedFindingSchema, type AcceptedFinding } from '#records/acceptedFinding.ts'
import { activitySchema, type Activity } from '#records/activity.ts'
import { areaSchema, type Area } from '#records/area.ts'
import { criterionSchema, type Criterion } from '#records/criterion.ts'
import { evaluationSchema, type Evaluation } from '#records/evaluation.ts'
import { coverageNeedSchema, type CoverageNeed } from '#records/coverageNeed.ts'
import { flowSchema, type Flow } from '#records/flow.ts'
import { forecastSchema, type Forecast } from '#records/forecast.ts'
import { jointValueSchema, type JointValue } from '#records/jointValue.ts'
import { mapSchema, type MapRecord } from '#records/map.ts'
import { participantSchema, type Participant } from '#records/participant.ts'
import { profileSchema, type Profile } from '#records/profile.ts'
import { programmeQuarterSchema, type ProgrammeQuarter } from '#records/programmeQuarter.ts'
import { ragLimitsSchema, type RagLimitsRecord } from '#records/ragLimits.ts'
import { ratingSchema, type RatingRecord } from '#records/rating.ts'
import { scorecardSchema, type Scorecard } from '#records/scorecard.ts'
import { scorerSchema, type Scorer } from '#records/scorer.ts'
import { reviewSchema, type Review } from '#records/review.ts'
import { scenarioSchema, type Scenario } from '#records/scenario.ts'
import { scenarioChangeSchema, type ScenarioChange } from '#records/scenarioChange.ts'
import { stageEntrySchema, type StageEntry } from '#records/stageEntry.ts'
import { bracketSchema, type Bracket } from '#records/bracket.ts'
import { certificationSchema, type CertificationRecord } from '#records/certification.ts'
import { dealSchema, type Deal } from '#records/deal.ts'
import { mdfRequestSchema, type MdfRequest } from '#records/mdfRequest.ts'
import { programmeSchema, type Programme } from '#records/programme.ts'
import { remarkSchema, type Remark } from '#records/remark.ts'
import { requirementSchema, type RequirementRecord } from '#records/requirement.ts'
import { tierTermsSchema, type TierTerms } from '#records/tierTerms.ts'
import { stickySchema, type Sticky } from '#records/sticky.ts'
import { surveyAnswerSchema, type SurveyAnswer } from '#records/surveyAnswer.ts'
import { targetSchema, type Target } from '#records/target.ts'
import { taskSchema, type Task } from '#records/task.ts'
import { tierSchema, type Tier } from '#records/tier.ts'
import { viewSchema, type View } from '#records/view.ts'
import { voteSchema, type Vote } from '#records/vote.ts'

/** Every record type by its name. A new type is added here, in `RECORD_SCHEMAS`, and has a file of its own. */
export interface RecordTypes {
  map: MapRecord
  participant: Participant
  flow: Flow
  tier: Tier
  area: Area
  sticky: Sticky
  view: View
  profile: Profile
  criterion: Criterion
  evaluation: Evaluation
  rating: RatingRecord
  scorer: Scorer
  vote: Vote
  forecast: Forecast
  coverageNeed: CoverageNeed
  acceptedFinding: AcceptedFinding
  review: Review
  scenario: Scenario
  scenarioChange: ScenarioChange
  scorecard: Scorecard
  target: Target
  ragLimits: RagLimitsRecord
  task: Task
  stageEntry: StageEntry
  activity: Activity
  surveyAnswer: SurveyAnswer
  programmeQuarter: ProgrammeQuarter
  jointValue: JointValue
  programme: Programme
  tierTerms: TierTerms
  requirement: RequirementRecord
  bracket: Bracket
  remark: Remark
  deal: Deal
  mdfRequest: MdfRequest
  certification: CertificationRecord
}

export type RecordType = keyof RecordTypes
export type AnyRecord = RecordTypes[RecordType]

const RECORD_SCHEMAS = {
  map: mapSchema,
  participant: participantSchema,
  flow: flowSchema,
  tier: tierSchema,
  area: areaSchema,
  sticky: stickySchema,
  view: viewSchema,
  profile: profileSchema,
  criterion: criterionSchema,
  evaluation: evaluationSchema,
  rating: ratingSchema,
  scorer: scorerSchema,
  vote: voteSchema,
  forecast: forecastSchema,
  coverageNeed: coverageNeedSchema,
  acceptedFinding: acceptedFindingSchema,
  review: reviewSchema,
  scenario: scenarioSchema,
  scenarioChange: scenarioChangeSchema,
  scorecard: scorecardSchema,
  target: targetSchema,
  ragLimits: ragLimitsSchema,
  task: taskSchema,
  stageEntry: stageEntrySchema,
  activity: activitySchema,
  surveyAnswer: surveyAnswerSchema,
  programmeQuarter: programmeQuarterSchema,
  jointValue: jointValueSchema,
  programme: programmeSchema,
  tierTerms: tierTermsSchema,
  requirement: requirementSchema,
  bracket: bracketSchema,
  remark: remarkSchema,
  deal: dealSchema,
  mdfRequest: mdfRequestSchema,
  certification: certificationSchema,
} satisfies Record<RecordType, unknown>

/** The name of every record type. */
export const RECORD_TYPES = Object.keys(RECORD_SCHEMAS) as readonly RecordType[]

export interface Fault {
  /** The field at fault, empty where it is the record as a whole. */
  readonly field: string
  readonly reason: string
}

/** Checks that `value` is a record of a known type; says what is wrong in words, or `null` where it is sound. */
export function recordFault(value: unknown): Fault | null {
  const type = (value as { type?: unknown } | null)?.type
  if (typeof type !== 'string' || !Object.hasOwn(RECORD_SCHEMAS, type))
    return { field: 'type', reason: `unknown record type "${String(type).slice(0, 40)}"` }
  const result = RECORD_SCHEMAS[type as RecordType].safeParse(value)
  if (result.success) return null
  const issue = result.error.issues[0]
  return { field: issue?.path.join('.') ?? '', reason: issue?.message ?? 'is not valid' }
}
