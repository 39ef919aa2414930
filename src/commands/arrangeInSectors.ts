import { counted, type Command } from '#commands/command.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { importanceOf } from '#domain/layout/importance.ts'
import { sectorLayout, type LayoutItem } from '#domain/layout/sectorLayout.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

/** Arranges all participants, or only `ids`, in role sectors around the company. The others and the locked stay. */
export function arrangeInSectors(ids?: readonly string[]): Command {
  return (edit) => {
    const chosen = ids && new Set(ids)
    const items = Array.from(edit.records.all('participant'), (participant) =>
      layoutItem(participant, edit.records, chosen?.has(participant.id) ?? true),
    )
    const movable = items.filter(({ group, locked }) => group !== 'company' && !locked)
    if (movable.length === 0) return { refused: 'There is nothing to arrange: all of it is locked, or gone.' }
    const moves = sectorLayout(items)
    for (const [id, { x, y }] of moves) edit.update('participant', id, { x, y })
    return { label: `arrange ${counted(moves.size, 'participant')}` }
  }
}

function layoutItem(participant: Participant, records: Records, isChosen: boolean): LayoutItem {
  const { id, kind, x, y, locked } = participant
  return {
    id,
    group: KIND_INFO[kind].group ?? 'company',
    importance: importanceOf(records, id),
    x,
    y,
    locked: locked || !isChosen,
  }
}
