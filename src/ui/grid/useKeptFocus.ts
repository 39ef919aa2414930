import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import type { Point } from '#ui/grid/span.ts'
import { cellElement } from '#ui/grid/useGridFocus.ts'

/**
 * Gives the focus back to the grid when the cell that had it was taken off the screen: the browser drops it then without
 * a word, and the next key would go nowhere.
 */
export function useKeptFocus(
  element: RefObject<HTMLElement | null>,
  point: Point,
): { onFocus(): void; onBlur(event: FocusEvent): void } {
  const had = useRef(false)
  useLayoutEffect(() => {
    const grid = element.current
    if (had.current && grid && document.activeElement === document.body) {
      cellElement(grid, point)?.focus({ preventScroll: true })
    }
    had.current = grid?.contains(document.activeElement) ?? false
  })
  return {
    onFocus() {
      had.current = true
    },
    onBlur({ currentTarget, relatedTarget }) {
      if (!currentTarget.contains(relatedTarget)) had.current = false
    },
  }
}
