import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { FLOW_GROUPS } from '#domain/flows/flowKinds.ts'
import { PARTICIPANT_FIELDS, SEEING_FIGURES } from '#domain/seeing/seeingFields.ts'
import { SEE_ALL, TEXT_SIZES } from '#records/seeing.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'
import type { OpenMap } from '#store/openMap.ts'
import type { Session } from '#store/session.ts'

const GROUP = 'Seeing'

/** What can be done to how the map is seen. None of it is an edit, so none of it is undone. */
export function useSeeingActions(): readonly Action[] {
  const map = useOpenMap()
  const session = useSession()
  return useMemo(() => [...focusActions(map, session), ...lookActions(session)], [map, session])
}

function focusActions(map: OpenMap, session: Session): Action[] {
  const seeing = () => session.store.getState().seeing
  return [
    {
      id: 'seeing.focus',
      name: 'Focus on the neighbourhood',
      shortcut: 'G',
      keywords: 'around near neighbours partners of',
      group: GROUP,
      run: () => focus(map, session),
    },
    {
      id: 'seeing.focusSteps',
      name: 'Widen the focus',
      shortcut: 'Shift+G',
      keywords: 'steps neighbourhood more',
      group: GROUP,
      enabled: () => seeing().focusId !== null,
      run: () => session.see({ focusSteps: AFTER[seeing().focusSteps] }),
    },
    {
      id: 'seeing.hideOthers',
      name: 'Hide or dim what is outside the filter',
      keywords: 'others unmatched ghost',
      group: GROUP,
      run: () => session.see({ unmatched: seeing().unmatched === 'hide' ? 'dim' : 'hide' }),
    },
    {
      id: 'seeing.clear',
      name: 'Show everything',
      keywords: 'clear filter focus reset colours all',
      group: GROUP,
      enabled: () => seeing() !== SEE_ALL,
      run: () => session.see(SEE_ALL),
    },
  ]
}

const AFTER = { 1: 2, 2: 3, 3: 1 } as const

/** Around the selected participant; a second time, or with nothing selected, back to the whole map. */
function focus(map: OpenMap, session: Session): void {
  const { selection, seeing } = session.store.getState()
  const chosen = [...selection].find((id) => map.records.find('participant', id)) ?? null
  const focusId = chosen === seeing.focusId ? null : chosen
  if (focusId === null && seeing.focusId === null)
    session.toast('Select a participant first: the focus is on it and those around it.', { about: 'focus' })
  else session.see({ focusId })
}

function lookActions(session: Session): Action[] {
  const { see, store } = session
  const colours = [...PARTICIPANT_FIELDS, ...SEEING_FIGURES].map(({ id, title }) =>
    look(`colour.${id}`, `Colour by: ${title}`, () => see({ colourBy: id })),
  )
  const sizes = [{ id: 'none', title: 'None' }, ...SEEING_FIGURES].map(({ id, title }) =>
    look(`size.${id}`, `Size by: ${title}`, () => see({ sizeBy: id })),
  )
  const groups = FLOW_GROUPS.map(({ id, title }) =>
    look(`flows.${id}`, `Show or hide flows: ${title}`, () => {
      const { hiddenGroups } = store.getState().seeing
      const without = hiddenGroups.filter((group) => group !== id)
      see({ hiddenGroups: hiddenGroups.includes(id) ? without : [...hiddenGroups, id] })
    }),
  )
  const types = TEXT_SIZES.map((size) =>
    look(`text.${size}`, `Text size: ${size * 100} %`, () => see({ textSize: size })),
  )
  return [...colours, ...sizes, ...groups, ...types]
}

function look(id: string, name: string, run: () => void): Action {
  return { id: `seeing.${id}`, name, group: GROUP, run }
}
