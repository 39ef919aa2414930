import { useState } from 'react'

/** What the button under a shortened list says and does. */
export interface MoreOfList {
  readonly label: string
  toggle(): void
}

/** The first `few` of a list, and how to see the rest: two hundred rows at once cost half a second. */
export function useFew<T>(
  items: readonly T[],
  few: number,
): { readonly shown: readonly T[]; readonly more: MoreOfList | null } {
  const [whole, setWhole] = useState(false)
  if (items.length <= few) return { shown: items, more: null }
  const label = whole ? `Show the first ${few}` : `Show all ${items.length}`
  return {
    shown: whole ? items : items.slice(0, few),
    more: { label, toggle: () => setWhole(!whole) },
  }
}
