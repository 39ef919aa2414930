import { useMemo } from 'react'
import { addView, type ShotTaken } from '#commands/addView.ts'
import { deleteView } from '#commands/deleteView.ts'
import { duplicateView } from '#commands/duplicateView.ts'
import { moveView } from '#commands/moveView.ts'
import { updateViewShot } from '#commands/updateViewShot.ts'
import { filterWords } from '#domain/views/seeingWords.ts'
import { story } from '#domain/views/story.ts'
import { seeingOf } from '#records/seeing.ts'
import { useDispatch, useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'
import { startPresenting } from '#store/presenting.ts'

/** What can be done to the story; the panel, the keys and the presentation share it. */
export interface ViewDeeds {
  /** Takes down what is shown now; gives the id of the view, or `null` where that was refused. */
  add(): string | null
  goTo(id: string): void
  reshoot(id: string): void
  duplicate(id: string): void
  move(id: string, by: number): void
  moveBeside(id: string, other: string, side: 'before' | 'after'): void
  remove(id: string): void
  /** From the view, else from the first one; without views the whole map. */
  present(id?: string): void
}

export function useViewDeeds(): ViewDeeds {
  const { records } = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const make = useDispatchMaking()
  return useMemo(() => {
    const placeOf = (id: string) => story(records).findIndex((view) => view.id === id)
    function shot(): ShotTaken | null {
      const frame = session.camera.now?.frame()
      return frame && frame.width > 0 ? { ...frame, ...session.store.getState().seeing } : null
    }
    return {
      add() {
        const taken = shot()
        return taken && (make(addView(taken, filterWords(records, taken)[0]))?.[0] ?? null)
      },
      goTo(id) {
        const view = records.find('view', id)
        if (!view) return
        if (session.store.getState().presenting) return session.present({ viewId: id })
        session.see(seeingOf(view))
        session.camera.now?.show(view, true)
      },
      reshoot(id) {
        const taken = shot()
        const title = records.find('view', id)?.title
        if (taken && dispatch(updateViewShot(id, taken)))
          session.toast(`“${title}” now shows what you see.`, { about: 'views' })
      },
      duplicate: (id) => void dispatch(duplicateView(id)),
      move: (id, by) => void dispatch(moveView(id, placeOf(id) + by)),
      moveBeside(id, other, side) {
        // Taken out first, the views behind it move up by one.
        const rest = story(records).filter((view) => view.id !== id)
        const at = rest.findIndex((view) => view.id === other)
        dispatch(moveView(id, side === 'before' ? at : at + 1))
      },
      remove: (id) => void dispatch(deleteView(id)),
      present: (id) => startPresenting(session, id ?? story(records)[0]?.id ?? null),
    }
  }, [records, session, dispatch, make])
}
