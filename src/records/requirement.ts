import * as z from 'zod/mini'
import { recordId } from '#records/fields.ts'

/** What a tier can ask for over the trailing year: revenue won, deals won, referrals, people certified so far. */
export const REQUIREMENT_METRICS = ['revenueMinor', 'deals', 'referrals', 'certified'] as const
export type RequirementMetric = (typeof REQUIREMENT_METRICS)[number]

/** One condition of a tier in a programme; `needs` of the tier's terms says whether any or all of them count. */
export interface RequirementRecord {
  readonly id: string
  readonly type: 'requirement'
  readonly programmeId: string
  readonly tierId: string
  readonly metric: RequirementMetric
  /** At least this; minor units for revenue. */
  readonly min: number
}

export const requirementSchema = z.looseObject({
  id: recordId,
  type: z.literal('requirement'),
  programmeId: recordId,
  tierId: recordId,
  metric: z.enum(REQUIREMENT_METRICS),
  min: z.int().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER)),
})

/** Made of its parts: a tier has one condition per metric. */
export function requirementId(programmeId: string, tierId: string, metric: RequirementMetric): string {
  return `requirement:${programmeId}|${tierId}|${metric}`
}

export function newRequirement(given: Omit<RequirementRecord, 'id' | 'type'>): RequirementRecord {
  const { programmeId, tierId, metric } = given
  return { id: requirementId(programmeId, tierId, metric), type: 'requirement', ...given }
}
