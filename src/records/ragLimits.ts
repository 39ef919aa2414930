import * as z from 'zod/mini'

/** The limits of the scorecard's colours; a map without this record has those of rules.md §6. */
export const RAG_LIMITS_ID = 'ragLimits:self'

export interface RagLimitsRecord {
  readonly id: typeof RAG_LIMITS_ID
  readonly type: 'ragLimits'
  /** Percent of the target from which a figure is green, and from which it is amber. */
  readonly greenAtPct: number
  readonly amberAtPct: number
}

const limit = z.number().check(z.gt(0), z.lte(1000))

export const ragLimitsSchema = z.looseObject({
  id: z.literal(RAG_LIMITS_ID),
  type: z.literal('ragLimits'),
  greenAtPct: limit,
  amberAtPct: limit,
})
