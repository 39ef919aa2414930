import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { turnSnapToGrid, useSnapToGrid } from '#canvas/snapSetting.ts'
import { useArranging } from '#canvas/useArranging.ts'
import { useNoteDeeds } from '#canvas/useNoteDeeds.ts'
import { useSession } from '#store/hooks.ts'

const GROUP = 'Arrange'

/** Lining up, layouts, locking, areas and notes, for "Find or do" and its keys. */
export function useArrangeActions(): readonly Action[] {
  const deeds = useArranging()
  const notes = useNoteDeeds()
  const session = useSession()
  const grid = useSnapToGrid()
  return useMemo(() => {
    const selected = (least: number) => session.store.getState().selection.size >= least
    return [
      {
        id: 'sticky',
        name: 'Add a sticky note',
        shortcut: 'N',
        group: GROUP,
        keywords: 'comment post-it',
        run: () => notes.addSticky(),
      },
      {
        id: 'area',
        name: 'Draw an area',
        shortcut: 'R',
        group: GROUP,
        keywords: 'region frame group rectangle',
        // With the tool in hand already, the key makes the area without a pointer.
        run: () =>
          session.store.getState().tool.is === 'area' ? notes.addArea(null) : session.setTool({ is: 'area' }),
      },
      {
        id: 'area-round',
        name: 'Put an area around the selection',
        group: GROUP,
        keywords: 'region frame group',
        enabled: () => selected(1),
        run: () => notes.addArea(null),
      },
      ...deeds.map(({ id, name, shortcut, in: part, least, run }): Action => {
        const layout = part === 'layout' || part === 'layoutOfSelection'
        return {
          id: `arrange-${id}`,
          name: layout ? `Arrange: ${name}` : name,
          shortcut,
          group: GROUP,
          keywords: layout ? 'layout tidy' : 'line up',
          enabled: () => selected(least),
          run,
        }
      }),
      {
        id: 'snap-grid',
        name: grid ? 'Stop snapping to the grid' : 'Snap to the grid',
        group: GROUP,
        run: turnSnapToGrid,
      },
    ]
  }, [deeds, notes, session, grid])
}
