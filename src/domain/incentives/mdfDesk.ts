import { addDays, isWithin } from '#domain/calendar/days.ts'
import { type Quarter, quarterOn } from '#domain/calendar/quarter.ts'
import { type MdfApproval, mdfApproval } from '#domain/incentives/mdfApproval.ts'
import { type MdfRoi, mdfRoi } from '#domain/incentives/mdfRoi.ts'
import { dayOf } from '#domain/incentives/partnerMdf.ts'
import { exact, percent, rounded, times } from '#domain/money/exact.ts'
import { isRefusal } from '#domain/refusal.ts'
import { MAP_ID } from '#records/map.ts'
import type { MdfRequest } from '#records/mdfRequest.ts'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import { tierTermsId } from '#records/tierTerms.ts'

/** What a partner may draw in a quarter, minor units. */
export interface MdfAllowance {
  readonly quarter: Quarter
  readonly allowanceMinor: number
  /** Approved for the quarter. */
  readonly usedMinor: number
  readonly leftMinor: number
}

/** `given`: the proof is there; `due`: not yet, with time left; `none`: not approved, or without a day it ends. */
export type ProofState = 'none' | 'due' | 'overdue' | 'given'

/** A request with what the rules say of it. */
export interface MdfReading {
  readonly request: MdfRequest
  readonly partnerName: string
  /** Of the quarter it belongs to, without this request itself. */
  readonly allowance: MdfAllowance
  /** `null` until the sum asked for and the whole cost are known. */
  readonly verdict: MdfApproval | null
  readonly proof: ProofState
  readonly proofDueOn: string | null
  /** `null` until something was spent. */
  readonly roi: MdfRoi | null
}

/** Every MDF request under a programme, the newest first (rules.md §5, MDF approval). */
export function mdfDesk(records: Records, programme: Programme, today: string): readonly MdfReading[] {
  const requests = [...records.all('mdfRequest')]
  return requests
    .map((request): MdfReading => {
      const day = dayOf(request) ?? today
      const allowance = mdfAllowance(records, programme, request.participantId, day, request.id)
      const overdue = requests.some(
        (other) =>
          other.id !== request.id &&
          other.participantId === request.participantId &&
          proofOf(other, programme, today) === 'overdue',
      )
      return {
        request,
        partnerName: records.find('participant', request.participantId)?.name ?? 'No longer on the map',
        allowance,
        verdict: verdictOf(request, programme, allowance.leftMinor, overdue),
        proof: proofOf(request, programme, today),
        proofDueOn: dueOn(request, programme),
        roi: roiOf(request, programme),
      }
    })
    .toSorted((a, b) => ((dayOf(a.request) ?? '') < (dayOf(b.request) ?? '') ? 1 : -1))
}

/** What is left for a partner in the quarter of a day; `without` is a request that is not counted. */
export function mdfAllowance(
  records: Records,
  programme: Programme,
  partnerId: string,
  day: string,
  without?: string,
): MdfAllowance {
  const quarter = quarterOn(day, records.find('map', MAP_ID)?.fiscalStartMonth ?? 1)
  const tierId = records.find('participant', partnerId)?.tierId ?? ''
  const allowanceMinor = records.find('tierTerms', tierTermsId(programme.id, tierId))?.mdfQuarterMinor ?? 0
  const usedMinor = Array.from(records.all('mdfRequest'))
    .filter((one) => one.participantId === partnerId && one.id !== without && one.decision === 'approved')
    .filter((one) => isWithin(dayOf(one), quarter))
    .reduce((sum, { approvedMinor }) => sum + (approvedMinor ?? 0), 0)
  return { quarter, allowanceMinor, usedMinor, leftMinor: Math.max(0, allowanceMinor - usedMinor) }
}

function verdictOf(
  request: MdfRequest,
  programme: Programme,
  remainingMinor: number,
  proofOverdue: boolean,
): MdfApproval | null {
  const { requestedMinor, totalCostMinor, expectedPipelineMinor, activity, segmentId, measure } = request
  if (requestedMinor === null || totalCostMinor === null) return null
  const answer = mdfApproval({
    activity: {
      type: activity,
      targetsSegment: segmentId !== null,
      measurementPlan: measure.trim() !== '',
      requestedMinor,
      totalCostMinor,
      expectedPipelineMinor,
      proofOverdue,
    },
    policy: {
      eligibleTypes: programme.mdfTypes,
      minPipelineRatio: programme.mdfMinPipelineRatio,
      minPartnerSharePct: programme.mdfMinPartnerSharePct,
      remainingMinor,
    },
  })
  return isRefusal(answer) ? null : answer
}

function dueOn({ decision, endsOn }: MdfRequest, { mdfProofDays }: Programme): string | null {
  return decision === 'approved' && endsOn !== null ? addDays(endsOn, mdfProofDays) : null
}

function proofOf(request: MdfRequest, programme: Programme, today: string): ProofState {
  if (request.proofOn !== null) return 'given'
  const due = dueOn(request, programme)
  if (due === null) return 'none'
  return due < today ? 'overdue' : 'due'
}

function roiOf({ spentMinor, pipelineMinor, wonMinor }: MdfRequest, { grossMarginPct }: Programme) {
  if (spentMinor === null || spentMinor === 0) return null
  const wonGrossProfitMinor = rounded(times(exact(wonMinor ?? 0), percent(grossMarginPct ?? 0)))
  const answer = mdfRoi({
    spentMinor,
    pipelineMinor: pipelineMinor ?? 0,
    wonMinor: wonMinor ?? 0,
    wonGrossProfitMinor,
  })
  if (isRefusal(answer)) return null
  // Without a gross margin nobody knows what of the won revenue is profit.
  return grossMarginPct === null ? { ...answer, roiPct: null } : answer
}
