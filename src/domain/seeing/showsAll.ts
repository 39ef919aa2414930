import { SEE_ALL, type Seeing } from '#records/seeing.ts'

/** Whether a filter or a focus leaves some participants out or dims them. */
export function narrows({ filter, focusId }: Seeing): boolean {
  return filter.length > 0 || focusId !== null
}

/** Whether the map is shown whole and in its usual look. */
export function showsAll(seeing: Seeing): boolean {
  const { hiddenGroups, hiddenStatuses, colourBy, sizeBy, textSize } = seeing
  return (
    !narrows(seeing) &&
    hiddenGroups.length === 0 &&
    hiddenStatuses.length === 0 &&
    colourBy === SEE_ALL.colourBy &&
    sizeBy === SEE_ALL.sizeBy &&
    textSize === SEE_ALL.textSize
  )
}
