import type { Command } from '#commands/command.ts'
import { itemWords } from '#commands/moveItems.ts'
import { findPlaced } from '#domain/layout/placed.ts'

/** Locks items where they are, or lets them go. */
export function lockItems(ids: readonly string[], locked: boolean): Command {
  return (edit) => {
    const items = ids.flatMap((id) => findPlaced(edit, id) ?? [])
    if (items.length === 0) return { refused: 'There is nothing to lock: select items on the map first.' }
    const changed = items.filter((item) => item.locked !== locked)
    for (const { type, id } of changed) edit.update(type, id, { locked })
    return { label: `${locked ? 'lock' : 'unlock'} ${itemWords(changed)}` }
  }
}
