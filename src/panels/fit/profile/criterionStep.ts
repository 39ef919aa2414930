import { IPP_GROUPS, type Criterion, type IppGroup } from '#records/criterion.ts'

export interface CriterionPlace {
  readonly group: IppGroup
  /** Within the group, counted without the criterion itself. */
  readonly place: number
}

type Placed = Pick<Criterion, 'id' | 'group'>

/**
 * Where a criterion goes one step up (-1) or down (1): past the end of its group it goes into the next one, also into
 * an empty one; `null` at either end of the list. `criteria` are in the order in which they are shown.
 */
export function criterionStep(criteria: readonly Placed[], id: string, by: -1 | 1): CriterionPlace | null {
  const moved = criteria.find((one) => one.id === id)
  if (!moved) return null
  const own = criteria.filter(({ group }) => group === moved.group)
  const to = own.findIndex((one) => one.id === id) + by
  if (to >= 0 && to < own.length) return { group: moved.group, place: to }
  const group = IPP_GROUPS[IPP_GROUPS.indexOf(moved.group) + by]
  if (!group) return null
  return { group, place: by === 1 ? 0 : criteria.filter((one) => one.group === group).length }
}

/** Where a criterion goes that is dropped before or behind another one. */
export function placeBeside(
  criteria: readonly Placed[],
  id: string,
  other: string,
  side: 'before' | 'after',
): CriterionPlace | null {
  const group = criteria.find((one) => one.id === other)?.group
  if (!group) return null
  const rest = criteria.filter((one) => one.group === group && one.id !== id)
  const at = rest.findIndex((one) => one.id === other)
  return { group, place: side === 'before' ? at : at + 1 }
}
