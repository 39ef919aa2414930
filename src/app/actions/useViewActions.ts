import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { setStickyField } from '#commands/setStickyField.ts'
import { story } from '#domain/views/story.ts'
import { useViewDeeds } from '#panels/views/useViewDeeds.ts'
import { useDerived, useDispatch, useMapState, useOpenMap, useSession } from '#store/hooks.ts'

const GROUP = 'Views and workshop'

/** Presenting, the storyboard, and what a room needs; each view can be gone to by its title. */
export function useViewActions(): readonly Action[] {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const deeds = useViewDeeds()
  const views = useDerived(story)
  const locked = useMapState((state) => state.additionsOnly)
  return useMemo(() => {
    const chosenNotes = () =>
      [...session.store.getState().selection].filter((id) => map.records.find('sticky', id))
    return [
      {
        id: 'present',
        name: 'Present',
        shortcut: 'P',
        keywords: 'presentation full screen slides story show',
        group: GROUP,
        enabled: () => session.store.getState().presenting === null,
        run: () => deeds.present(),
      },
      {
        id: 'views',
        name: 'Views',
        shortcut: 'W',
        keywords: 'storyboard saved bookmarks panel',
        group: GROUP,
        run: () => session.togglePanel('views'),
      },
      {
        id: 'view-add',
        name: 'Add a view of what is shown',
        shortcut: 'Shift+W',
        keywords: 'save bookmark shot storyboard',
        group: GROUP,
        run: () => {
          const title = map.records.find('view', deeds.add() ?? '')?.title
          if (title !== undefined) session.toast(`Saved as “${title}”.`, { about: 'views' })
        },
      },
      ...views.map(
        (view, place): Action => ({
          id: `view-${view.id}`,
          name: `Go to view ${place + 1}: ${view.title}`,
          keywords: view.speakerNote,
          group: GROUP,
          run: () => deeds.goTo(view.id),
        }),
      ),
      {
        id: 'additions-only',
        name: locked ? 'Allow all changes' : 'Allow only additions',
        keywords: 'lock workshop protect',
        group: GROUP,
        run: () => map.allowOnlyAdditions(!locked),
      },
      {
        id: 'history',
        name: 'History of this session',
        keywords: 'steps undo back',
        group: GROUP,
        run: () => session.togglePanel('history'),
      },
      {
        id: 'parking',
        name: 'Parking lot',
        keywords: 'notes later aside',
        group: GROUP,
        run: () => session.togglePanel('parking'),
      },
      {
        id: 'park',
        name: 'Park the selected note',
        keywords: 'parking lot aside sticky',
        group: GROUP,
        enabled: () => chosenNotes().length > 0,
        run: () => {
          for (const id of chosenNotes()) dispatch(setStickyField(id, 'parked', true))
          session.select([])
        },
      },
    ]
  }, [map, session, dispatch, deeds, views, locked])
}
