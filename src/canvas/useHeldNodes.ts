import { Position, type Node, type NodeHandle } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { cardRect } from '#scene/card.ts'
import type { Point } from '#scene/types.ts'

const HANDLE = 10

export interface Moving {
  readonly ids: ReadonlySet<string>
  readonly delta: Point
}

/** React Flow nodes for the cards in reach. A node that looks the same stays the same object, so it is not drawn anew. */
export function useHeldNodes(
  records: Records,
  ids: readonly string[],
  selection: ReadonlySet<string>,
  moving: Moving | null,
): Node[] {
  const kept = useRef(new Map<string, { of: Participant; selected: boolean; at: Point; node: Node }>())
  return useMemo(() => {
    const next: typeof kept.current = new Map()
    for (const id of ids) {
      const participant = records.find('participant', id)
      if (!participant) continue
      const selected = selection.has(id)
      const shift = moving?.ids.has(id) ? moving.delta : { x: 0, y: 0 }
      const at = { x: participant.x + shift.x, y: participant.y + shift.y }
      const before = kept.current.get(id)
      const same =
        before?.of === participant &&
        before.selected === selected &&
        before.at.x === at.x &&
        before.at.y === at.y
      next.set(id, same ? before : { of: participant, selected, at, node: nodeOf(participant, at, selected) })
    }
    kept.current = next
    return Array.from(next.values(), ({ node }) => node)
  }, [records, ids, selection, moving])
}

function handlesOf(width: number, height: number): NodeHandle[] {
  const at = (id: string, position: Position, x: number, y: number): NodeHandle => ({
    id,
    position,
    type: 'source',
    x: x - HANDLE / 2,
    y: y - HANDLE / 2,
    width: HANDLE,
    height: HANDLE,
  })
  return [
    at('top', Position.Top, width / 2, 0),
    at('right', Position.Right, width, height / 2),
    at('bottom', Position.Bottom, width / 2, height),
    at('left', Position.Left, 0, height / 2),
  ]
}

function nodeOf(participant: Participant, at: Point, selected: boolean): Node {
  const { x, y, width, height } = cardRect({ ...participant, ...at })
  return {
    id: participant.id,
    type: 'participant',
    position: { x, y },
    // With size and handles given, React Flow need not measure the card and can use it at once.
    width,
    height,
    measured: { width, height },
    handles: handlesOf(width, height),
    data: {},
    selected,
    draggable: !participant.locked,
    ariaLabel: `${participant.name}, ${KIND_INFO[participant.kind].short}`,
  }
}
