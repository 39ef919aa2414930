import { useEffect, useRef, type RefObject } from 'react'

/**
 * Puts the focus on a heading whenever `about` is another one: it is read out, and Space and Enter are free again after
 * a press on a button.
 */
export function useFocused<E extends HTMLElement>(about: string): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [about])
  return ref
}
