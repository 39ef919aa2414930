import type { Command } from '#commands/command.ts'
import { VIEW_GONE } from '#commands/updateViewShot.ts'

export function deleteView(id: string): Command {
  return (edit) => {
    const view = edit.find('view', id)
    if (!view) return { refused: VIEW_GONE }
    edit.remove(id)
    return { label: `delete the view ${view.title}` }
  }
}
