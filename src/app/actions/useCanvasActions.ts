import { useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { KIND_INFO, STRIP_KINDS } from '#domain/kinds/kinds.ts'
import { PARTICIPANT_KINDS } from '#records/participantKind.ts'
import { useSession } from '#store/hooks.ts'
import type { Session } from '#store/session.ts'

/** The keys of the map: building, going from card to card, looking. */
export function useCanvasActions(): readonly Action[] {
  const session = useSession()
  return useMemo(
    () => [
      ...buildActions(session),
      ...kindActions(session),
      ...wayActions(session),
      ...lookActions(session),
    ],
    [session],
  )
}

function buildActions(session: Session): Action[] {
  const group = 'Build'
  return [
    {
      id: 'quick-add',
      name: 'Quick add',
      shortcut: 'A',
      also: ['/'],
      keywords: 'type line list partners names paste',
      group,
      run: () => session.quickAdd(''),
    },
    {
      id: 'draw-flow',
      name: 'Draw a flow',
      shortcut: 'C',
      keysIn: 'map',
      keywords: 'exchange connect line arrow connector value',
      group,
      run: () => session.canvas.now?.startFlow(),
    },
    {
      id: 'rename',
      name: 'Rename',
      shortcut: 'F2',
      keysIn: 'map',
      group,
      run: () => session.canvas.now?.rename(),
    },
  ]
}

function kindActions(session: Session): Action[] {
  return [...STRIP_KINDS, ...PARTICIPANT_KINDS.filter((kind) => !STRIP_KINDS.includes(kind))].map(
    (kind, at) => ({
      id: `add-${kind}`,
      name: `Add: ${KIND_INFO[kind].term}`,
      shortcut: at < STRIP_KINDS.length ? String(at + 1) : undefined,
      keywords: `new place participant ${KIND_INFO[kind].short}`,
      group: 'Build',
      run: () => session.canvas.now?.place(kind),
    }),
  )
}

const WAYS = [
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
] as const

/** Moves of the hand: they stand in the list of shortcuts, not in "Find or do". */
function wayActions(session: Session): Action[] {
  return [
    ...WAYS.map(([key, direction]) =>
      way(`go-${direction}`, 'Go from card to card; move what is selected', key, () =>
        session.canvas.now?.arrow(direction, false),
      ),
    ),
    ...WAYS.map(([key, direction]) =>
      way(`far-${direction}`, 'Move what is selected farther', `Shift+${key}`, () =>
        session.canvas.now?.arrow(direction, true),
      ),
    ),
    { ...way('choose', 'Select', 'Enter', () => session.canvas.now?.choose(false)), also: [' '] },
    way('choose-too', 'Select as well', 'Shift+Enter', () => session.canvas.now?.choose(true)),
    {
      ...way('give-up', 'Deselect, give up', 'Escape', () => session.canvas.now?.giveUp()),
      keysIn: undefined,
    },
  ]
}

const ZOOM_STEP = 1.25
const ZOOM = { least: 0.02, most: 3 } as const

function lookActions(session: Session): Action[] {
  const group = 'Look'
  const zoom = (to: (zoom: number) => number) => () => {
    const { now } = session.camera
    const shot = now?.shot()
    if (shot) now?.goTo({ ...shot, zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, to(shot.zoom))) }, false)
  }
  return [
    {
      id: 'fit',
      name: 'Fit view',
      shortcut: 'F',
      keywords: 'zoom all whole map',
      group,
      run: () => session.camera.now?.fit(),
    },
    {
      id: 'zoom-in',
      name: 'Zoom in',
      shortcut: '+',
      also: ['='],
      group,
      run: zoom((now) => now * ZOOM_STEP),
    },
    { id: 'zoom-out', name: 'Zoom out', shortcut: '-', group, run: zoom((now) => now / ZOOM_STEP) },
    { id: 'zoom-100', name: 'Zoom to 100 %', shortcut: '0', group, run: zoom(() => 1) },
    {
      id: 'tool-select',
      name: 'Select tool',
      shortcut: 'V',
      group,
      run: () => session.setTool({ is: 'select' }),
    },
    {
      id: 'tool-pan',
      name: 'Pan tool',
      shortcut: 'H',
      keywords: 'hand move view',
      group,
      run: () => session.setTool({ is: 'pan' }),
    },
  ]
}

function way(id: string, name: string, shortcut: string, run: () => void): Action {
  return { id, name, shortcut, group: 'On the map', keysIn: 'map', keysOnly: true, run }
}
