import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { stepText } from '#app/stepText.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { duplicateItems } from '#commands/duplicateItems.ts'
import { visibleIds } from '#domain/seeing/visibleIds.ts'
import { useDispatch, useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'

const GROUP = 'Edit'

/** Undo and redo, and what is done to the selection. */
export function useEditActions(): readonly Action[] {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const make = useDispatchMaking()
  return useMemo(() => {
    const { getState } = session.store
    const isSelected = () => getState().selection.size > 0

    function deleteSelected(): void {
      const { selection } = getState()
      if (selection.size > 0 && dispatch(deleteItems([...selection]))) session.select([])
    }

    function duplicateSelected(): void {
      const made = make(duplicateItems([...getState().selection]))
      if (made) session.select(made.filter((id) => map.records.get(id)?.type !== 'flow'))
    }

    const native = (id: string, name: string, shortcut: string): Action => ({
      id,
      name,
      shortcut,
      group: GROUP,
      keysOnly: true,
      native: true,
      run: () => {},
    })

    return [
      {
        id: 'undo',
        name: 'Undo',
        shortcut: 'Mod+Z',
        keywords: 'back revert',
        group: GROUP,
        everywhere: true,
        run: () => session.toast(stepText('Undone', map.undo()), { about: 'undo' }),
      },
      {
        id: 'redo',
        name: 'Redo',
        shortcut: 'Mod+Shift+Z',
        also: ['Mod+Y'],
        group: GROUP,
        everywhere: true,
        run: () => session.toast(stepText('Redone', map.redo()), { about: 'undo' }),
      },
      {
        id: 'select-all',
        name: 'Select all participants',
        shortcut: 'Mod+A',
        keysIn: 'map',
        group: GROUP,
        run: () => session.select(visibleIds(map.records, session.store.getState().seeing)),
      },
      {
        id: 'duplicate',
        name: 'Duplicate the selection',
        shortcut: 'Mod+D',
        keysIn: 'map',
        keywords: 'copy',
        group: GROUP,
        enabled: isSelected,
        run: duplicateSelected,
      },
      {
        id: 'delete',
        name: 'Delete the selection',
        shortcut: 'Delete',
        also: ['Backspace'],
        keysIn: 'map',
        keywords: 'remove',
        group: GROUP,
        enabled: isSelected,
        run: deleteSelected,
      },
      native('copy', 'Copy the selection', 'Mod+C'),
      native('cut', 'Cut the selection', 'Mod+X'),
      native('paste', 'Paste participants, a list of names, or cells', 'Mod+V'),
    ]
  }, [map, session, dispatch, make])
}
