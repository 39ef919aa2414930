import * as z from 'zod/mini'
import { recordId } from '#records/fields.ts'

/** A step of a programme's rebate, for all tiers or for one; a tier with brackets of its own has only those. */
export interface Bracket {
  readonly id: string
  readonly type: 'bracket'
  readonly programmeId: string
  /** `null`: every tier. */
  readonly tierId: string | null
  /** Reached at this volume; brackets are in the order of their thresholds. */
  readonly fromMinor: number
  readonly pct: number
}

export const bracketSchema = z.looseObject({
  id: recordId,
  type: z.literal('bracket'),
  programmeId: recordId,
  tierId: z.nullable(recordId),
  fromMinor: z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)),
  pct: z.number().check(z.gte(0), z.lte(100)),
})

export function newBracket(given: Omit<Bracket, 'type'>): Bracket {
  return { type: 'bracket', ...given }
}
