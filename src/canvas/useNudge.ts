import { useMemo, useRef } from 'react'
import { moveItems } from '#commands/moveItems.ts'
import { findPlaced, movedWith, shifted } from '#domain/layout/placed.ts'
import type { Point } from '#scene/types.ts'
import { useDispatch, useOpenMap, useSession } from '#store/hooks.ts'

/**
 * Moves the selection by arrow keys, a run of presses being one undo step. What an area carries is settled when the
 * run begins, so that it does not gather up what it is moved across. False where nothing that has a place is selected.
 */
export function useNudge(): (delta: Point) => boolean {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const run = useRef<{ selection: ReadonlySet<string>; moved: ReadonlySet<string>; version: number } | null>(null)
  return useMemo(
    () => (delta) => {
      const { selection } = session.store.getState()
      const chosen = [...selection].filter((id) => findPlaced(map.records, id))
      if (chosen.length === 0) return false
      const before = run.current
      const goesOn = before?.selection === selection && before.version === map.store.getState().version
      const moved = goesOn ? before.moved : movedWith(map.records, chosen)
      // Where all is locked the command says so.
      const to = shifted(map.records, moved.size === 0 ? chosen : moved, delta)
      dispatch(moveItems(to, { joinKey: `move:${[...to.keys()].join()}` }))
      run.current = { selection, moved, version: map.store.getState().version }
      return true
    },
    [map, session, dispatch],
  )
}
