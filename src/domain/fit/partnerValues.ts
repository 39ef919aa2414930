import { partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { awayRemark } from '#domain/fit/quadrantWords.ts'
import { revenueOfPartners } from '#domain/fit/revenueOfPartners.ts'
import { strategicRatings } from '#domain/fit/strategicRatings.ts'
import { strategicValue } from '#domain/ipp/strategicValue.ts'
import { type ValuedPartner, type ValuePoint, valueMatrix } from '#domain/ipp/valueMatrix.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { forecastId } from '#records/forecast.ts'
import type { Participant } from '#records/participant.ts'
import type { Profile } from '#records/profile.ts'
import type { Records } from '#records/recordTable.ts'

/** A partner and its place in the value matrix (rules.md §4). */
export interface PartnerValue extends ValuePoint {
  readonly partner: Participant
  /** A year, minor units; `null` where there is no history. */
  readonly revenueMinor: number | null
  readonly expectedMinor: number | null
  readonly probabilityPct: number | null
  /** 0–100 by its ratings, whatever was set by hand; `null` where none of the five criteria is rated. */
  readonly ratedValue: number | null
  /** Why it has no point, in a sentence; `null` where it has one. */
  readonly missing: string | null
  /** That it lies away from its kind. */
  readonly remark: string | null
}

export interface PartnerValues {
  /** Revenue a year in the middle of the axis, and that of the partners: their median. */
  readonly pivotMinor: number | null
  readonly medianMinor: number | null
  /** By name. */
  readonly partners: readonly PartnerValue[]
  /** Why nothing can be placed, or `null`. */
  readonly fault: string | null
}

/** All partners of the map in the value matrix; without a round only what was set by hand gives a strategic value. */
export function partnerValues(
  records: Records,
  profile: Pick<Profile, 'id' | 'pivotMinor'>,
  evaluation: Pick<Evaluation, 'id'> | null,
): PartnerValues {
  const partners = partnersOf(records)
  const valued = valuedPartners(records, profile, evaluation, partners)
  const median = valueMatrix({ partners: valued })
  const matrix = valueMatrix({ partners: valued, pivotMinor: profile.pivotMinor })
  const medianMinor = isRefusal(median) ? null : median.pivotMinor
  if (isRefusal(matrix)) return { pivotMinor: null, medianMinor, partners: [], fault: matrix.fault }
  const placed = partners.flatMap((partner, place) => {
    const of = valued[place]
    const point = matrix.partners[place]
    return of && point ? [partnerValue(partner, of, point)] : []
  })
  return { pivotMinor: matrix.pivotMinor, medianMinor, partners: placed, fault: null }
}

type Valued = Required<ValuedPartner>

function valuedPartners(
  records: Records,
  { id: profileId }: Pick<Profile, 'id'>,
  evaluation: Pick<Evaluation, 'id'> | null,
  partners: readonly Participant[],
): readonly Valued[] {
  const criteria = criteriaOf(records, profileId)
  const revenues = new Map(
    revenueOfPartners(records, partners).map(({ id, revenueMinor }) => [id, revenueMinor]),
  )
  return partners.map(({ id, strategicOverride }) => {
    const forecast = records.find('forecast', forecastId(id))
    return {
      id,
      strategicOverride,
      revenueMinor: revenues.get(id) ?? null,
      ratings: evaluation ? strategicRatings(records, evaluation.id, id, criteria) : {},
      expectedMinor: forecast?.expectedMinor ?? null,
      probabilityPct: forecast?.probabilityPct ?? null,
    }
  })
}

function partnerValue(partner: Participant, of: Valued, point: ValuePoint): PartnerValue {
  const { name, kind } = partner
  const { revenueMinor, expectedMinor, probabilityPct } = of
  return {
    ...point,
    partner,
    revenueMinor,
    expectedMinor,
    probabilityPct,
    ratedValue: strategicValue(of.ratings, null),
    missing: missingSentence(point),
    remark: awayRemark(name, kind, point.quadrant),
  }
}

function missingSentence({ x, y }: ValuePoint): string | null {
  if (x === null && y === null) return 'No revenue known or expected, and no strategic rating.'
  if (x === null) return 'No revenue known: no payment into the company, and no forecast.'
  return y === null ? 'Not rated on any criterion that makes a partner strategic.' : null
}
