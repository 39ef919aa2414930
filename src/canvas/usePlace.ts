import { useReactFlow } from '@xyflow/react'
import { useMemo, type DragEvent, type MouseEvent } from 'react'
import { addParticipant } from '#commands/addParticipant.ts'
import { freeSpot } from '#domain/layout/freeSpot.ts'
import { visibleRect, type Viewport } from '#canvas/painter/viewport.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'
import type { Point } from '#scene/types.ts'
import { useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'

/** What the tool strip's buttons carry when they are dragged onto the map. */
export const KIND_MIME = 'application/x-partnerscape-kind'

type Modifiers = Pick<MouseEvent, 'shiftKey' | 'metaKey' | 'ctrlKey'>

export interface Place {
  atCentre(kind: ParticipantKind): void
  cardAt(event: { clientX: number; clientY: number }): string | null
  /** Where on the map an event took place. */
  pointOf(event: { clientX: number; clientY: number }): Point
  /** The selection after a click on a card: it alone, or with Shift, Ctrl or Cmd it as well. */
  chosen(event: Modifiers, id: string): string[]
  onPaneClick(event: MouseEvent): void
  onDragOver(event: DragEvent): void
  onDrop(event: DragEvent): void
}

/** Placing participants: by click with a kind in hand, by dropping one from the strip, or in the middle of the view. */
export function usePlace(parts: CanvasParts | null, now: () => Viewport): Place {
  const flow = useReactFlow()
  const { records } = useOpenMap()
  const session = useSession()
  const make = useDispatchMaking()

  return useMemo(() => {
    function place(kind: ParticipantKind, wanted: Point): void {
      const at = freeSpot(wanted, (rect) => (parts?.model.index.in(rect).length ?? 0) > 0)
      const [id] = make(addParticipant(kind, at)) ?? []
      if (id === undefined) return
      session.select([id])
      session.setTool({ is: 'select' })
      session.rename(id)
    }

    function mapPoint(event: { clientX: number; clientY: number }): Point {
      return flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    }

    function chosen(event: Modifiers, id: string): string[] {
      if (!event.shiftKey && !event.metaKey && !event.ctrlKey) return [id]
      const { selection } = session.store.getState()
      return selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id]
    }

    return {
      atCentre(kind) {
        const { x, y, width, height } = visibleRect(now())
        place(kind, session.pointer.at ?? { x: x + width / 2, y: y + height / 2 })
      },
      cardAt(event) {
        const at = mapPoint(event)
        session.pointer.at = at
        return parts?.model.index.at(at) ?? null
      },
      pointOf: mapPoint,
      chosen,
      onPaneClick(event) {
        const { tool } = session.store.getState()
        if (tool.is === 'place') return place(tool.kind, mapPoint(event))
        const hit = parts?.model.index.at(mapPoint(event))
        session.select(hit ? chosen(event, hit) : [])
      },
      onDragOver(event) {
        if (!event.dataTransfer.types.includes(KIND_MIME)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDrop(event) {
        const kind = PARTICIPANT_KINDS.find((known) => known === event.dataTransfer.getData(KIND_MIME))
        if (!kind) return
        event.preventDefault()
        place(kind, mapPoint(event))
      },
    }
    // `records` stands for the open map: another map, another place.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [flow, records, session, make, parts, now])
}
