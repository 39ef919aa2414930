import { useLayoutEffect, type RefObject } from 'react'
import { GROUP_HEIGHT } from '#ui/grid/columnGroups.ts'
import { scrollTo } from '#ui/grid/gridLayout.ts'
import type { GridFocus } from '#ui/grid/useGridFocus.ts'
import type { GridSeen } from '#ui/grid/useGridView.ts'

/** Scrolls where the focus, or the corner of the selection that moves, would be out of sight. */
export function useReveal(
  element: RefObject<HTMLElement | null>,
  { shape, view, headRows, read }: GridSeen,
  { extent }: Pick<GridFocus, 'extent'>,
): void {
  const { row, column } = extent
  useLayoutEffect(() => {
    const grid = element.current
    if (!grid) return
    const now = {
      left: grid.scrollLeft,
      top: grid.scrollTop,
      width: grid.clientWidth,
      height: grid.clientHeight - (headRows - 1) * GROUP_HEIGHT,
    }
    const to = scrollTo({ row, column }, shape.lineOf(row), shape, view.layout, now)
    if (to.left !== now.left) grid.scrollLeft = to.left
    if (to.top !== now.top) grid.scrollTop = to.top
    // At once, else the browser would show one frame without the cells that have come into sight.
    read()
    // Only when the place changes: a figure that arrives must not take back what a hand has scrolled.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [row, column])
}
