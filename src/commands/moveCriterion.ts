import type { Command, Edit } from '#commands/command.ts'
import { CRITERION_GONE } from '#commands/setCriterionField.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'
import type { Criterion, IppGroup } from '#records/criterion.ts'

/** Puts a criterion at a place of a group, its own or another, 0 being the first; a place outside counts as the end. */
export function moveCriterion(id: string, group: IppGroup, place: number): Command {
  return (edit) => {
    const criterion = edit.find('criterion', id)
    if (!criterion) return { refused: CRITERION_GONE }
    const there = criteriaOf(edit.records, criterion.profileId).filter((one) => one.group === group)
    const others = there.filter((one) => one.id !== id)
    const to = Math.min(Math.max(0, place), others.length)
    if (there[to]?.id !== id) putAt(edit, { ...criterion, group }, others, to)
    return { label: `move the criterion ${criterion.name}` }
  }
}

/** Writes the one criterion alone as long as there is room between its new neighbours, which is nearly always. */
function putAt(edit: Edit, criterion: Criterion, others: readonly Criterion[], place: number): void {
  const order = orderBetween(others[place - 1]?.order, others[place]?.order)
  if (order !== null) return edit.put({ ...criterion, order })
  edit.put(criterion)
  for (const [at, { id }] of others.toSpliced(place, 0, criterion).entries())
    edit.update('criterion', id, { order: at })
}
