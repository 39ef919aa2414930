import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { PLACE_INFO } from '#app/places.ts'
import { nextTheme } from '#app/theme.ts'
import { useSession } from '#store/hooks.ts'

export interface PageDoors {
  find(): void
  shortcuts(): void
  import(): void
  export(): void
}

/** What opens something over the map, or leaves it. `doors` are to stay the same from render to render. */
export function usePageActions(doors: PageDoors): readonly Action[] {
  const session = useSession()
  return useMemo(
    () =>
      everywhere([
        ...PLACE_INFO.map(
          ({ id, title, keywords }): Action => ({
            id: `place-${id}`,
            name: `Go to ${title}`,
            keywords: `place page ${keywords}`,
            group: 'Page',
            run: () => session.visit(id),
          }),
        ),
        {
          id: 'find',
          name: 'Find or do',
          shortcut: 'Mod+K',
          keysIn: 'typing',
          keysOnly: true,
          group: 'Page',
          run: doors.find,
        },
        {
          id: 'shortcuts',
          name: 'Keyboard shortcuts',
          shortcut: '?',
          keywords: 'keys help',
          group: 'Page',
          run: doors.shortcuts,
        },
        {
          id: 'import',
          name: 'Import',
          keywords: 'open file csv excel spreadsheet table',
          group: 'Page',
          run: doors.import,
        },
        {
          id: 'export',
          name: 'Export',
          keywords: 'save download picture png svg pdf file',
          group: 'Page',
          run: doors.export,
        },
        {
          id: 'theme',
          name: 'Switch the theme',
          keywords: 'dark light high contrast colours',
          group: 'Page',
          run: () => session.setTheme(nextTheme(session.store.getState().theme)),
        },
        {
          id: 'maps',
          name: 'Go to all maps',
          keywords: 'start home open other',
          group: 'Page',
          run: () => {
            window.location.hash = '#/'
          },
        },
      ]),
    [doors, session],
  )
}

function everywhere(actions: readonly Action[]): readonly Action[] {
  return actions.map((action) => ({ ...action, everywhere: true }))
}
