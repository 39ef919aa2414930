import { useCallback } from 'react'
import { useOpenMap, useSession } from '#store/hooks.ts'

/** Goes to the map with these participants selected and the first of them in view. */
export function useShowOnMap(): (ids: readonly string[]) => void {
  const { records } = useOpenMap()
  const session = useSession()
  return useCallback(
    (ids) => {
      const shown = ids.filter((id) => records.find('participant', id))
      const [first] = shown
      if (first === undefined) return session.toast('They are no longer on the map.', { tone: 'problem' })
      session.onMap(() => {
        session.select(shown)
        session.canvas.now?.focus(first, READABLE)
        const name = records.find('participant', first)?.name ?? ''
        session.announce(shown.length === 1 ? `${name} selected.` : `${shown.length} participants selected.`)
      })
    },
    [records, session],
  )
}

/** The zoom from which the words on a card can be read. */
const READABLE = 0.7
