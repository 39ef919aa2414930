import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'
import { story } from '#domain/views/story.ts'
import type { Seeing } from '#records/seeing.ts'
import { newView, type Frame } from '#records/view.ts'

/** What a view takes down of the moment: the piece of the map looked at, and how it is seen. */
export interface ShotTaken extends Frame, Seeing {}

/** Adds a view at the end of the story; without a title it is numbered. */
export function addView(shot: ShotTaken, title?: string): Command {
  return (edit, context) => {
    const views = story(edit.records)
    const given = nameGiven('A title', title ?? `View ${views.length + 1}`)
    if ('fault' in given) return { refused: given.fault }
    const order = orderBetween(views.at(-1)?.order, undefined) ?? views.length
    edit.put(newView({ ...shot, id: context.newId('view'), title: given.name, order }))
    return { label: `add the view ${given.name}` }
  }
}
