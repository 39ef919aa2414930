import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { PLAIN, type Decoration } from '#scene/decoration.ts'
import { useSession } from '#store/hooks.ts'

/** How the map looks now. What is hidden is no longer selected either: nobody deletes what they do not see. */
export function useSeen(parts: CanvasParts | null): Decoration {
  const session = useSession()
  const model = parts?.model
  const subscribe = useCallback(
    (listener: () => void) => model?.onSeen(listener) ?? (() => undefined),
    [model],
  )
  const seen = useSyncExternalStore(subscribe, () => model?.decoration ?? PLAIN)
  useEffect(() => {
    if (!model) return
    const { selection } = session.store.getState()
    const shown = [...selection].filter((id) => !model.hides(id))
    if (shown.length < selection.size) session.select(shown)
  }, [model, seen, session])
  return seen
}
