import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { useArrangeActions } from '#app/actions/useArrangeActions.ts'
import { useCanvasActions } from '#app/actions/useCanvasActions.ts'
import { useEditActions } from '#app/actions/useEditActions.ts'
import { usePageActions, type PageDoors } from '#app/actions/usePageActions.ts'
import { useViewActions } from '#app/actions/useViewActions.ts'
import { useSeeingActions } from '#app/actions/useSeeingActions.ts'

/** Everything that can be done on the map's page. Keys, "Find or do" and the list of shortcuts are made from this alone. */
export function useActions(doors: PageDoors): readonly Action[] {
  const build = useCanvasActions()
  const edit = useEditActions()
  const arrange = useArrangeActions()
  const seeing = useSeeingActions()
  const views = useViewActions()
  const page = usePageActions(doors)
  return useMemo(
    () => [...build, ...edit, ...arrange, ...seeing, ...views, ...page],
    [build, edit, arrange, seeing, views, page],
  )
}
