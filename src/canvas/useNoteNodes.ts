import type { Node } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { touches } from '#canvas/boundsWithNotes.ts'
import { visibleRect, type Viewport } from '#canvas/painter/viewport.ts'
import type { Moving } from '#canvas/useHeldNodes.ts'
import { noteName } from '#domain/layout/placed.ts'
import type { Area } from '#records/area.ts'
import type { Records } from '#records/recordTable.ts'
import type { Sticky } from '#records/sticky.ts'

/** React Flow holds no more areas and notes than this. */
const MOST = 120

interface Kept {
  readonly of: Area | Sticky
  readonly selected: boolean
  readonly x: number
  readonly y: number
  readonly node: Node
}

/** React Flow nodes for the areas and notes in view. One that looks the same stays the same object. */
export function useNoteNodes(
  records: Records,
  version: number,
  viewport: Viewport,
  selection: ReadonlySet<string>,
  moving: Moving | null,
): { areas: Node[]; stickies: Node[] } {
  const kept = useRef(new Map<string, Kept>())
  const shown = useMemo(
    () => notesInView(records, viewport, selection),
    // The records change in place: `version` stands for their content.
    // oxlint-disable-next-line react/exhaustive-deps
    [records, version, viewport, selection],
  )
  return useMemo(() => {
    const next = new Map<string, Kept>()
    for (const of of shown) {
      const shift = moving?.ids.has(of.id) ? moving.delta : { x: 0, y: 0 }
      const look = { of, selected: selection.has(of.id), x: of.x + shift.x, y: of.y + shift.y }
      const before = kept.current.get(of.id)
      next.set(of.id, before && isSame(before, look) ? before : { ...look, node: nodeOf(look) })
    }
    kept.current = next
    const nodes = Array.from(next.values(), ({ node }) => node)
    return {
      areas: nodes.filter(({ type }) => type === 'area'),
      stickies: nodes.filter(({ type }) => type === 'sticky'),
    }
  }, [shown, selection, moving])
}

function notesInView(
  records: Records,
  viewport: Viewport,
  selection: ReadonlySet<string>,
): (Area | Sticky)[] {
  const seen = visibleRect(viewport)
  const isNear = (note: Area | Sticky) => selection.has(note.id) || touches(note, seen)
  const areas = Array.from(records.all('area')).filter(isNear)
  const stickies = Array.from(records.all('sticky')).filter((sticky) => !sticky.parked && isNear(sticky))
  return [...areas.toSorted((a, b) => a.order - b.order).slice(0, MOST), ...stickies.slice(0, MOST)]
}

function isSame(a: Omit<Kept, 'node'>, b: Omit<Kept, 'node'>): boolean {
  return a.of === b.of && a.selected === b.selected && a.x === b.x && a.y === b.y
}

function nodeOf({ of, selected, x, y }: Omit<Kept, 'node'>): Node {
  const { id, type, width, height, locked } = of
  return {
    id,
    type,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    data: {},
    selected,
    draggable: !locked,
    connectable: false,
    zIndex: type === 'area' ? -1 : 1,
    // The inside of an area belongs to what lies in it.
    style: type === 'area' ? { pointerEvents: 'none' } : {},
    ariaLabel: of.type === 'area' ? `${of.name}, area` : noteName(of),
  }
}
