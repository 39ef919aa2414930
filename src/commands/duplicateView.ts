import type { Command } from '#commands/command.ts'
import { putAt } from '#commands/moveView.ts'
import { VIEW_GONE } from '#commands/updateViewShot.ts'
import { copyName } from '#domain/copies/copyName.ts'
import { story } from '#domain/views/story.ts'

/** Puts a copy of a view right behind it, under a title of its own. */
export function duplicateView(id: string): Command {
  return (edit, context) => {
    const view = edit.find('view', id)
    if (!view) return { refused: VIEW_GONE }
    const views = story(edit.records)
    const title = copyName(view.title, new Set(views.map((other) => other.title)))
    const behind = views.findIndex((other) => other.id === id) + 1
    putAt(edit, { ...view, id: context.newId('view'), title }, views, behind)
    return { label: `duplicate the view ${view.title}` }
  }
}
