import { useRef, type FocusEvent, type MouseEvent, type PointerEvent } from 'react'
import type { GridHand } from '#ui/grid/gridHand.ts'
import { isInside } from '#ui/grid/span.ts'
import { pointAt } from '#ui/grid/useGridFocus.ts'

/** Press, drag, Shift and double press on cells; and the focus where the browser or a screen reader has put it. */
export function useGridPointer(hand: GridHand) {
  const dragging = useRef(false)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      const point = pointAt(event.target)
      dragging.current = false
      if (event.button !== 0 || !point || isInWidget(event.target)) return
      hand.lastKey.current = null
      hand.tell('')
      if (event.shiftKey) {
        // Else the browser would put the focus on the other corner.
        event.preventDefault()
        return hand.goTo(point, true)
      }
      dragging.current = event.pointerType === 'mouse' && isInside(point, hand.shape.area)
      hand.goTo(point)
    },
    onPointerOver(event: PointerEvent<HTMLElement>): void {
      if (event.buttons !== 1) dragging.current = false
      const point = dragging.current ? pointAt(event.target) : null
      if (point) hand.goTo(point, true)
    },
    onDoubleClick(event: MouseEvent<HTMLElement>): void {
      const point = isInWidget(event.target) ? null : pointAt(event.target)
      if (point && isInside(point, hand.shape.area)) hand.open(point, { isReplaced: true })
    },
    onFocus(event: FocusEvent<HTMLElement>): void {
      const point = pointAt(event.target)
      if (point && (point.row !== hand.point.row || point.column !== hand.point.column)) hand.follow(point)
    },
  }
}

function isInWidget(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, select, textarea, a[href]') !== null
}
