import { SEE_ALL, type Seeing } from '#records/seeing.ts'

/** Whether a filter or a focus leaves some participants out or dims them. */
export function narrows({ filter, focusId }: Seeing): boolean {
  return filter.length > 0 || focusId !== null
}

/** Whether anything of the map is dimmed, hidden or switched off. */
export function leavesOut(seeing: Seeing): boolean {
  return narrows(seeing) || seeing.hiddenGroups.length > 0 || seeing.hiddenStatuses.length > 0
}

/** The same colours, sizes and type, with nothing left out. */
export function ofWholeMap(seeing: Seeing): Seeing {
  return { ...seeing, filter: [], focusId: null, hiddenGroups: [], hiddenStatuses: [] }
}

/** Whether the map is shown whole and in its usual look. */
export function showsAll(seeing: Seeing): boolean {
  const { colourBy, sizeBy, textSize } = seeing
  return (
    !leavesOut(seeing) &&
    colourBy === SEE_ALL.colourBy &&
    sizeBy === SEE_ALL.sizeBy &&
    textSize === SEE_ALL.textSize
  )
}
