import type { Command, Edit } from '#commands/command.ts'
import { VIEW_GONE } from '#commands/updateViewShot.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'
import { story } from '#domain/views/story.ts'
import type { View } from '#records/view.ts'

/** Puts a view at a place of the story, 0 being the first; a place outside counts as the end. */
export function moveView(id: string, place: number): Command {
  return (edit) => {
    const view = edit.find('view', id)
    if (!view) return { refused: VIEW_GONE }
    const views = story(edit.records)
    const others = views.filter((other) => other.id !== id)
    const to = Math.min(Math.max(0, place), others.length)
    if (views[to]?.id !== id) putAt(edit, view, others, to)
    return { label: `move the view ${view.title}` }
  }
}

/** Writes `view` alone as long as there is room between its new neighbours, which is nearly always. */
export function putAt(edit: Edit, view: View, others: readonly View[], place: number): void {
  const order = orderBetween(others[place - 1]?.order, others[place]?.order)
  if (order !== null) return edit.put({ ...view, order })
  edit.put(view)
  for (const [at, { id }] of others.toSpliced(place, 0, view).entries())
    edit.update('view', id, { order: at })
}
