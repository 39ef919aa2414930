import { Position, type Node, type NodeHandle } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { cardRect } from '#scene/card.ts'
import type { CardLook, Decoration } from '#scene/decoration.ts'
import type { Point } from '#scene/types.ts'

const HANDLE = 10

export interface Moving {
  readonly ids: ReadonlySet<string>
  readonly delta: Point
}

interface Held {
  readonly of: Participant
  readonly selected: boolean
  readonly at: Point
  readonly scale: number
  readonly tone: CardLook['tone']
  readonly node: Node
}

/** React Flow nodes for the cards in reach. A node that looks the same stays the same object, so it is not drawn anew. */
export function useHeldNodes(
  records: Records,
  ids: readonly string[],
  selection: ReadonlySet<string>,
  moving: Moving | null,
  seen: Decoration,
): Node[] {
  const kept = useRef(new Map<string, Held>())
  return useMemo(() => {
    const next: typeof kept.current = new Map()
    for (const id of ids) {
      const participant = records.find('participant', id)
      if (!participant) continue
      const selected = selection.has(id)
      const shift = moving?.ids.has(id) ? moving.delta : { x: 0, y: 0 }
      const { scale = 1, tone } = seen.card(participant) ?? {}
      const at = { x: participant.x + shift.x, y: participant.y + shift.y }
      const before = kept.current.get(id)
      const same =
        before?.of === participant &&
        before.selected === selected &&
        before.at.x === at.x &&
        before.at.y === at.y &&
        before.scale === scale &&
        before.tone === tone
      const held = { of: participant, selected, at, scale, tone }
      next.set(id, same ? before : { ...held, node: nodeOf(held) })
    }
    kept.current = next
    return Array.from(next.values(), ({ node }) => node)
  }, [records, ids, selection, moving, seen])
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

function nodeOf({ of: participant, at, scale, tone, selected }: Omit<Held, 'node'>): Node {
  const { x, y, width, height } = cardRect({ kind: participant.kind, ...at, scale })
  return {
    id: participant.id,
    type: 'participant',
    position: { x, y },
    // With size and handles given, React Flow need not measure the card and can use it at once.
    width,
    height,
    measured: { width, height },
    handles: handlesOf(width, height),
    data: { tone },
    selected,
    draggable: !participant.locked,
    ariaLabel: `${participant.name}, ${KIND_INFO[participant.kind].short}`,
  }
}
