import { useLayoutEffect, useMemo } from 'react'
import { heldStore } from '#store/heldStore.ts'
import type { OpenMap } from '#store/openMap.ts'

/**
 * The open map for a place that may be out of sight. There it stands still, because what nobody sees would cost each key
 * typed elsewhere another ten milliseconds.
 */
export function useHeldMap(map: OpenMap, inSight: boolean): OpenMap {
  const held = useMemo(() => {
    const store = heldStore(map.store)
    // Not a copy: some of its parts are read when asked.
    return { store, map: Object.create(map, { store: { value: store } }) as OpenMap }
  }, [map])
  useLayoutEffect(() => held.store.hold(!inSight), [held, inSight])
  return held.map
}
