import * as z from 'zod/mini'
import { lineText, nameText, recordId } from '#records/fields.ts'

/** The four Cs of the ideal partner profile, in the order they are shown, and a place for the rest. */
export const IPP_GROUPS = ['customer', 'capability', 'capacity', 'commitment', 'other'] as const
export type IppGroup = (typeof IPP_GROUPS)[number]

export const WEIGHT_MAX = 1e6

/** One question of a profile. Weights are on any scale; weight 0 switches the criterion off (rules.md §3). */
export interface Criterion {
  readonly id: string
  readonly type: 'criterion'
  readonly profileId: string
  /** Which of the known criteria it is ("customer_overlap"), for the strategic value of rules.md §4; '' for an own one. */
  readonly key: string
  readonly name: string
  readonly group: IppGroup
  readonly weight: number
  /** What a partner looks like that earns a 1, a 3 and a 5. */
  readonly guide1: string
  readonly guide3: string
  readonly guide5: string
  /** A partner rated below this is out, whatever its score. */
  readonly knockoutMin: number | null
  /** Within its group, lowest first. */
  readonly order: number
}

export const criterionSchema = z.looseObject({
  id: recordId,
  type: z.literal('criterion'),
  profileId: recordId,
  key: lineText,
  name: nameText,
  group: z.enum(IPP_GROUPS),
  weight: z.number().check(z.gte(0), z.lte(WEIGHT_MAX)),
  guide1: lineText,
  guide3: lineText,
  guide5: lineText,
  knockoutMin: z.nullable(z.number().check(z.gte(1), z.lte(5))),
  order: z.number(),
})

export function newCriterion(
  given: Pick<Criterion, 'id' | 'profileId' | 'name'> & Partial<Criterion>,
): Criterion {
  return {
    type: 'criterion',
    key: '',
    group: 'other',
    weight: 10,
    guide1: '',
    guide3: '',
    guide5: '',
    knockoutMin: null,
    order: 0,
    ...given,
  }
}
