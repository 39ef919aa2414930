import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an element in px, whenever it changes; `assumed` until it is known, and where it is not laid out. */
export function useSize<T extends Element>(assumed: Size): readonly [RefObject<T | null>, Size] {
  const element = useRef<T>(null)
  const [size, setSize] = useState(assumed)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = () => {
      const { width, height } = watched.getBoundingClientRect()
      if (width > 0 && height > 0)
        setSize((was) => (was.width === width && was.height === height ? was : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
