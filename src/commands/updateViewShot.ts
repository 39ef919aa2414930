import type { ShotTaken } from '#commands/addView.ts'
import type { Command } from '#commands/command.ts'
import { seeingOf } from '#records/seeing.ts'
import { frameOf } from '#records/view.ts'

/** Takes a view again: it keeps its title and note and shows from now on what `shot` shows. */
export function updateViewShot(id: string, shot: ShotTaken): Command {
  return (edit) => {
    const view = edit.find('view', id)
    if (!view) return { refused: VIEW_GONE }
    edit.update('view', id, { ...frameOf(shot), ...seeingOf(shot) })
    return { label: `re-shoot the view ${view.title}` }
  }
}

export const VIEW_GONE = 'That view has been deleted.'
