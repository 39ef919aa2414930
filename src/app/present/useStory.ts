import { useEffect, useMemo, useRef } from 'react'
import { story } from '#domain/views/story.ts'
import type { View } from '#records/view.ts'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'

export interface Story {
  readonly views: readonly View[]
  /** Place of the shown view, 0 being the first; -1 while the whole map is shown. */
  readonly place: number
  /** `null` while the whole map is shown. */
  readonly view: View | null
  /** Goes to a place of the story; outside it nothing happens. */
  go(place: number): void
}

/** The story while it is presented: where in it the presentation stands, and the way to another place. */
export function useStory(): Story {
  const session = useSession()
  const views = useDerived(story)
  const viewId = useSessionState((state) => state.presenting?.viewId ?? null)
  const place = views.findIndex(({ id }) => id === viewId)
  return useMemo(
    () => ({
      views,
      place,
      view: views[place] ?? null,
      go(to) {
        const next = views[to]
        if (!next) return
        session.present({ viewId: next.id })
        session.announce(`View ${to + 1} of ${views.length}: ${next.title}`)
      },
    }),
    [session, views, place],
  )
}

/** A view that is deleted while it is shown gives way to its neighbour. */
export function useStayInStory({ views, place }: Story): void {
  const session = useSession()
  const viewId = useSessionState((state) => state.presenting?.viewId ?? null)
  const last = useRef(0)
  useEffect(() => {
    if (place >= 0) last.current = place
    else if (viewId !== null)
      session.present({ viewId: views[Math.min(last.current, views.length - 1)]?.id ?? null })
  }, [session, views, viewId, place])
}
