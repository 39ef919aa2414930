import type { Command } from '#commands/command.ts'
import { nameGiven, textFault } from '#commands/textFault.ts'
import { VIEW_GONE } from '#commands/updateViewShot.ts'

/** Sets the title, which is never empty, or the speaker note of a view. */
export function setViewField(id: string, field: 'title' | 'speakerNote', value: string): Command {
  return (edit) => {
    const view = edit.find('view', id)
    if (!view) return { refused: VIEW_GONE }
    if (field === 'title') {
      const given = nameGiven('A title', value)
      if ('fault' in given) return { refused: given.fault }
      edit.update('view', id, { title: given.name })
      return { label: `rename the view ${view.title}` }
    }
    const fault = textFault('A speaker note', value.trim(), 'note')
    if (fault !== null) return { refused: fault }
    edit.update('view', id, { speakerNote: value.trim() })
    return { label: `change the speaker note of ${view.title}` }
  }
}
