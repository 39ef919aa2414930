import { useCallback } from 'react'
import { useSession } from '#store/hooks.ts'

/** Selects a participant on the map and brings it into sight. */
export function useGoTo(): (participantId: string) => void {
  const session = useSession()
  return useCallback(
    (participantId) =>
      session.onMap(() => {
        session.select([participantId])
        session.canvas.now?.focus(participantId)
      }),
    [session],
  )
}
