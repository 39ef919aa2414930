import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Scrolled } from '#ui/grid/gridLayout.ts'

/** Scrolling counts in steps of this many px, so that the grid is drawn anew once a step and not once a pixel. */
export const SCROLL_STEP = 240

/** A laptop's window, until the real size is known. */
const AT_FIRST: Scrolled = { left: 0, top: 0, width: 1232, height: 640 }

/** What is seen of a scrolling element, in whole steps, and the way to read it again at once after scrolling by hand. */
export function useScrolled(elementRef: RefObject<HTMLElement | null>): {
  readonly scrolled: Scrolled
  readonly read: () => void
} {
  const [scrolled, setScrolled] = useState(AT_FIRST)
  const last = useRef(AT_FIRST)
  const read = useCallback(() => {
    const now = elementRef.current
    // Nothing is laid out outside of a browser.
    if (!now || now.clientWidth === 0) return
    const next = {
      left: Math.floor(now.scrollLeft / SCROLL_STEP) * SCROLL_STEP,
      top: Math.floor(now.scrollTop / SCROLL_STEP) * SCROLL_STEP,
      width: now.clientWidth,
      height: now.clientHeight,
    }
    if (same(next, last.current)) return
    last.current = next
    setScrolled(next)
  }, [elementRef])
  useLayoutEffect(() => {
    read()
    const observer = new ResizeObserver(read)
    if (elementRef.current) observer.observe(elementRef.current)
    return () => observer.disconnect()
  }, [elementRef, read])
  return { scrolled, read }
}

function same(a: Scrolled, b: Scrolled): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height
}
