import { useMemo } from 'react'
import { addArea } from '#commands/addArea.ts'
import { addSticky } from '#commands/addSticky.ts'
import { rectOfItems } from '#canvas/snapDrag.ts'
import type { Point, Rect } from '#scene/types.ts'
import { useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'

/** Map units kept between an area made round a selection and what it holds; the title comes on top. */
const ROOM = { side: 32, title: 28 } as const
const USUAL_AREA = { width: 480, height: 320 } as const

export interface NoteDeeds {
  /** At the pointer or in the middle of the view unless told where; its text is typed at once. */
  addSticky(at?: Point): void
  /** Over `rect`; without one round the selection, and without that of the usual size at `at`. */
  addArea(rect: Rect | null, at?: Point): void
}

/** Putting notes and areas on the map. */
export function useNoteDeeds(): NoteDeeds {
  const { records } = useOpenMap()
  const session = useSession()
  const make = useDispatchMaking()
  return useMemo(() => {
    const here = (): Point => session.pointer.at ?? session.camera.now?.shot() ?? { x: 0, y: 0 }
    const show = (made: readonly string[] | null) => {
      session.setTool({ is: 'select' })
      const [id] = made ?? []
      if (id === undefined) return
      session.select([id])
      session.rename(id)
    }
    return {
      addSticky: (at = here()) => show(make(addSticky(at))),
      addArea(rect, at = here()) {
        const chosen = rectOfItems(records, session.store.getState().selection)
        show(make(addArea(rect ?? (chosen ? roundOf(chosen) : usualAt(at)))))
      },
    }
  }, [records, session, make])
}

function roundOf({ x, y, width, height }: Rect): Rect {
  const { side, title } = ROOM
  return { x: x - side, y: y - side - title, width: width + 2 * side, height: height + 2 * side + title }
}

function usualAt({ x, y }: Point): Rect {
  const { width, height } = USUAL_AREA
  return { x: x - width / 2, y: y - height / 2, width, height }
}
