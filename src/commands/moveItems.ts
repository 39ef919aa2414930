import { counted, type Command } from '#commands/command.ts'
import { placeFault, type Point } from '#domain/layout/geometry.ts'
import { findPlaced, placedName, type Placed } from '#domain/layout/placed.ts'

export interface MoveOptions {
  /** The word of the undo step, as in "align 3 items". */
  readonly deed?: string | undefined
  /** Moves in a row with the same key are one undo step. */
  readonly joinKey?: string | undefined
}

/**
 * Puts participants, areas and notes at new places: `x`, `y` of the record. Locked ones stay; only if all are locked
 * is it refused. What an area carries has to be named too (`movedWith`).
 */
export function moveItems(
  to: ReadonlyMap<string, Point>,
  { deed = 'move', joinKey }: MoveOptions = {},
): Command {
  return (edit) => {
    const there = [...to].flatMap(([id, at]) => {
      const item = findPlaced(edit, id)
      return item ? [{ item, at }] : []
    })
    if (there.length === 0) return { refused: 'What you moved is no longer on the map.' }
    const movable = there.filter(({ item }) => !item.locked)
    if (movable.length === 0) return { refused: lockedSentence(there.map(({ item }) => item)) }
    for (const { item, at } of movable) {
      const fault = placeFault(at)
      if (fault !== null) return { refused: fault }
      edit.update(item.type, item.id, { x: at.x, y: at.y })
    }
    const label = `${deed} ${itemWords(movable.map(({ item }) => item))}`
    return joinKey === undefined ? { label } : { label, joinKey }
  }
}

/** "Acme", "3 participants", "2 areas", or "5 items" of unlike kinds. */
export function itemWords(items: readonly Placed[]): string {
  const [first] = items
  if (!first) return 'nothing'
  if (items.length === 1) return first.type === 'sticky' ? 'a note' : placedName(first)
  const alike = items.every(({ type }) => type === first.type)
  return counted(items.length, alike ? TYPE_WORDS[first.type] : 'item')
}

const TYPE_WORDS: Readonly<Record<Placed['type'], string>> = {
  participant: 'participant',
  area: 'area',
  sticky: 'note',
}

function lockedSentence(locked: readonly Placed[]): string {
  const [first] = locked
  return locked.length === 1 && first
    ? `${first.type === 'sticky' ? 'That note' : placedName(first)} is locked where it is. Unlock it to move it.`
    : 'All of these are locked where they are. Unlock them to move them.'
}
