import { flushSync } from 'react-dom'
import { criterionStep, placeBeside, type CriterionPlace } from '#panels/fit/profile/criterionStep.ts'
import { moveCriterion } from '#commands/moveCriterion.ts'
import { GROUP_NAMES } from '#domain/ipp/table.ts'
import type { Criterion, IppGroup } from '#records/criterion.ts'
import { useDispatch, useSession } from '#store/hooks.ts'
import type { DropSide } from '#ui/useRowDrag.ts'

interface CriterionMoves {
  step(id: string, by: -1 | 1): void
  /** `over` is a criterion, or a group: then it goes to its top. */
  drop(id: string, over: string, side: DropSide): void
}

/** Moves of criteria within the list that is shown; whoever does not see it is told the group it went to. */
export function useCriterionMoves(criteria: readonly Criterion[]): CriterionMoves {
  const session = useSession()
  const dispatch = useDispatch()
  function move(id: string, to: CriterionPlace | null): void {
    const before = criteria.find((one) => one.id === id)
    if (!to || !before || !dispatch(moveCriterion(id, to.group, to.place))) return
    if (to.group !== before.group) session.announce(`${before.name} is now under ${GROUP_NAMES[to.group]}`)
  }
  return {
    step(id, by) {
      // In another group the row is another element, and the focus would stay behind on the old one.
      flushSync(() => move(id, criterionStep(criteria, id, by)))
      document.getElementById(rowButtonId(id))?.focus()
    },
    drop(id, over, side) {
      const top = over in GROUP_NAMES ? { group: over as IppGroup, place: 0 } : null
      move(id, top ?? placeBeside(criteria, id, over, side))
    },
  }
}

/** The id of the button that a row of the list is focused by. */
export function rowButtonId(criterionId: string): string {
  return `criterion-row-${criterionId}`
}
