import * as z from 'zod/mini'
import { lineText, recordId } from '#records/fields.ts'

export const TARGET_SCOPES = ['participant', 'tier', 'all'] as const
/** Whom a target is for; the nearest one counts: of the participant, of its tier, of everybody. */
export type TargetScope = (typeof TARGET_SCOPES)[number]

/** What a figure should reach in a quarter: a column of the scorecard for each partner, or a programme metric. */
export interface Target {
  readonly id: string
  readonly type: 'target'
  readonly scope: TargetScope
  /** Id of the participant or tier; empty for everybody. */
  readonly scopeId: string
  /** Id of the column or metric. */
  readonly metric: string
  /** In the unit of the metric: minor units, percent, a count. */
  readonly value: number
}

export const targetSchema = z.looseObject({
  id: recordId,
  type: z.literal('target'),
  scope: z.enum(TARGET_SCOPES),
  scopeId: lineText,
  metric: lineText,
  value: z.number().check(z.gte(0)),
})

/** Made of its parts, so that there is never more than one for the same figure. */
export function targetId({ scope, scopeId, metric }: Pick<Target, 'scope' | 'scopeId' | 'metric'>): string {
  return `target:${scope}|${scopeId}|${metric}`
}

export function newTarget(given: Omit<Target, 'id' | 'type'>): Target {
  return { id: targetId(given), type: 'target', ...given }
}
