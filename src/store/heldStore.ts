import type { StoreApi } from 'zustand/vanilla'

export interface HeldStore<T> extends StoreApi<T> {
  /** While held it tells nothing and shows the state of the moment it was held; let go, it tells once what has changed. */
  hold(on: boolean): void
}

/** A store as those see it who are out of sight: they cost nothing while others work, and are up to date when seen again. */
export function heldStore<T>(store: StoreApi<T>): HeldStore<T> {
  const listeners = new Set<(state: T, before: T) => void>()
  let held: { readonly state: T } | null = null
  store.subscribe((state, before) => {
    if (held === null) for (const listener of listeners) listener(state, before)
  })
  return {
    ...store,
    getState: () => (held === null ? store.getState() : held.state),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hold(on) {
      if (on === (held !== null)) return
      const now = store.getState()
      const before = held?.state ?? now
      held = on ? { state: now } : null
      if (before !== now) for (const listener of listeners) listener(now, before)
    },
  }
}
