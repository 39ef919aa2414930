import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { useArrangeActions } from '#app/actions/useArrangeActions.ts'
import { useCanvasActions } from '#app/actions/useCanvasActions.ts'
import { useEditActions } from '#app/actions/useEditActions.ts'
import { useFitActions } from '#app/actions/useFitActions.ts'
import { usePageActions, type PageDoors } from '#app/actions/usePageActions.ts'
import { useViewActions } from '#app/actions/useViewActions.ts'
import { useSeeingActions } from '#app/actions/useSeeingActions.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import type { Session } from '#store/session.ts'

/** Everything that can be done on the map's page. Keys, "Find or do" and the list of shortcuts are made from this alone. */
export function useActions(doors: PageDoors): readonly Action[] {
  const build = useCanvasActions()
  const edit = useEditActions()
  const arrange = useArrangeActions()
  const seeing = useSeeingActions()
  const views = useViewActions()
  const fit = useFitActions()
  const page = usePageActions(doors)
  const session = useSession()
  const onMap = useSessionState((state) => state.place === 'map')
  return useMemo(() => {
    const all = [...build, ...edit, ...arrange, ...seeing, ...views, ...fit, ...page]
    return onMap ? all : all.map((action) => (action.everywhere ? action : ledToMap(action, session)))
  }, [build, edit, arrange, seeing, views, fit, page, session, onMap])
}

/** The same deed from another place: by its name only, since a key meant for the map is another key elsewhere. */
function ledToMap(action: Action, session: Session): Action {
  return { ...action, shortcut: undefined, also: undefined, run: () => session.onMap(action.run) }
}
