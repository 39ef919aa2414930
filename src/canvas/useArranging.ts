import { useMemo } from 'react'
import { alignItems, distributeItems, spaceItems } from '#commands/alignItems.ts'
import { arrangeInSectors } from '#commands/arrangeInSectors.ts'
import type { Command } from '#commands/command.ts'
import { lockItems } from '#commands/lockItems.ts'
import { useLayered } from '#canvas/layered/useLayered.ts'
import { findPlaced } from '#domain/layout/placed.ts'
import { useDispatch, useOpenMap, useSession } from '#store/hooks.ts'

/** Something that can be done to the arrangement of the map, by the name it has everywhere. */
export interface ArrangeDeed {
  readonly id: string
  readonly name: string
  readonly shortcut?: string
  readonly in: 'align' | 'distribute' | 'lock' | 'layout' | 'layoutOfSelection'
  /** How many items must be selected. */
  readonly least: number
  run(): void
}

/** Everything the toolbars and "Find or do" offer for arranging; each is one undo step. */
export function useArranging(): readonly ArrangeDeed[] {
  const { records } = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const layered = useLayered()
  return useMemo(() => {
    const chosen = () =>
      [...session.store.getState().selection].filter((id) => findPlaced(records, id) !== undefined)
    const onChosen = (command: (ids: readonly string[]) => Command) => () => void dispatch(command(chosen()))
    return [
      ...COMMANDS.map(({ command, ...deed }) => ({ ...deed, run: onChosen(command) })),
      {
        id: 'sectors',
        name: 'Sectors',
        in: 'layout',
        least: 0,
        run: () => void dispatch(arrangeInSectors()),
      },
      { id: 'layered', name: 'Layered flow', in: 'layout', least: 0, run: () => void layered() },
      {
        id: 'sectors-selection',
        name: 'Sectors, selection only',
        in: 'layoutOfSelection',
        least: 2,
        run: onChosen(arrangeInSectors),
      },
      {
        id: 'layered-selection',
        name: 'Layered flow, selection only',
        in: 'layoutOfSelection',
        least: 2,
        run: () => void layered(chosen()),
      },
    ]
  }, [records, session, dispatch, layered])
}

type CommandDeed = Omit<ArrangeDeed, 'run'> & { command(ids: readonly string[]): Command }

const COMMANDS: readonly CommandDeed[] = [
  align('left', 'Align left', 'Alt+Shift+ArrowLeft'),
  align('centre', 'Align centre', 'Alt+Shift+C'),
  align('right', 'Align right', 'Alt+Shift+ArrowRight'),
  align('top', 'Align top', 'Alt+Shift+ArrowUp'),
  align('middle', 'Align middle', 'Alt+Shift+M'),
  align('bottom', 'Align bottom', 'Alt+Shift+ArrowDown'),
  {
    id: 'distribute-x',
    name: 'Distribute horizontally',
    shortcut: 'Alt+Shift+H',
    in: 'distribute',
    least: 3,
    command: (ids) => distributeItems(ids, 'x'),
  },
  {
    id: 'distribute-y',
    name: 'Distribute vertically',
    shortcut: 'Alt+Shift+V',
    in: 'distribute',
    least: 3,
    command: (ids) => distributeItems(ids, 'y'),
  },
  {
    id: 'space-x',
    name: 'Same spacing across',
    in: 'distribute',
    least: 2,
    command: (ids) => spaceItems(ids, 'x'),
  },
  {
    id: 'space-y',
    name: 'Same spacing down',
    in: 'distribute',
    least: 2,
    command: (ids) => spaceItems(ids, 'y'),
  },
  {
    id: 'lock',
    name: 'Lock',
    shortcut: 'Mod+Shift+L',
    in: 'lock',
    least: 1,
    command: (ids) => lockItems(ids, true),
  },
  {
    id: 'unlock',
    name: 'Unlock',
    shortcut: 'Mod+Alt+L',
    in: 'lock',
    least: 1,
    command: (ids) => lockItems(ids, false),
  },
]

function align(edge: Parameters<typeof alignItems>[1], name: string, shortcut: string): CommandDeed {
  return {
    id: `align-${edge}`,
    name,
    shortcut,
    in: 'align',
    least: 2,
    command: (ids) => alignItems(ids, edge),
  }
}
