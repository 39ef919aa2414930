import { useEffect } from 'react'
import { mapAddress } from '#app/route.ts'
import { useSession } from '#store/hooks.ts'
import type { Place } from '#store/session.ts'

/** Keeps the session's place and the address the same, whichever of them changes. */
export function usePlaceInAddress(mapId: string, place: Place): void {
  const session = useSession()
  useEffect(() => session.visit(place), [session, place])
  useEffect(
    () =>
      session.store.subscribe((state, before) => {
        if (state.place !== before.place) window.location.hash = mapAddress(mapId, state.place)
      }),
    [session, mapId],
  )
}
