import type { Node } from '@xyflow/react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { moveParticipants } from '#commands/moveParticipants.ts'
import { DragOverlay } from '#canvas/dragOverlay.ts'
import type { Viewport } from '#canvas/painter/paintedPicture.ts'
import type { Moving } from '#canvas/useHeldNodes.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { MAP_ID } from '#records/map.ts'
import { cardRect } from '#scene/card.ts'
import { PALETTES } from '#scene/palette.ts'
import type { Point } from '#scene/types.ts'
import { useDispatch, useOpenMap, useSession } from '#store/hooks.ts'

/** A drag of the selection: previewed on the overlay frame by frame, told to the map once, on release. */
export function useDrag(
  parts: CanvasParts | null,
  overlay: RefObject<HTMLCanvasElement | null>,
  now: () => Viewport,
) {
  const map = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  const [moving, setMoving] = useState<Moving | null>(null)
  const drawing = useRef<DragOverlay | null>(null)
  const settle = useRef<(() => void) | null>(null)
  useEffect(() => () => settle.current?.(), [])

  function start(node: Node): void {
    if (!parts || !overlay.current) return
    settle.current?.()
    const { selection } = session.store.getState()
    const wanted = selection.has(node.id) ? selection : [node.id]
    const ids = new Set([...wanted].filter((id) => map.records.find('participant', id)?.locked === false))
    drawing.current = new DragOverlay(overlay.current)
    drawing.current.begin(map.records, ids, map.records.find('map', MAP_ID)?.currency ?? 'USD')
    drag({ ids, delta: { x: 0, y: 0 } })
    parts.picture.hide([...ids])
  }

  function drag(next: Moving): void {
    drawing.current?.draw(now(), next.delta, PALETTES[session.store.getState().theme])
    setMoving(next)
  }

  function move(node: Node): void {
    if (moving) drag({ ids: moving.ids, delta: deltaOf(node) })
  }

  function deltaOf(node: Node): Point {
    const participant = map.records.find('participant', node.id)
    if (!participant) return { x: 0, y: 0 }
    const was = cardRect(participant)
    return { x: Math.round(node.position.x - was.x), y: Math.round(node.position.y - was.y) }
  }

  function stop(node: Node): void {
    if (!moving || !parts) return
    const { x, y } = deltaOf(node)
    const to = new Map<string, Point>()
    for (const id of moving.ids) {
      const participant = map.records.find('participant', id)
      if (participant) to.set(id, { x: participant.x + x, y: participant.y + y })
    }
    if (x !== 0 || y !== 0) dispatch(moveParticipants(to))
    parts.picture.hide([])
    setMoving(null)
    clearWhenPainted(parts)
  }

  /** The overlay stays until the picture below shows the cards where they now are, so nothing flickers. */
  function clearWhenPainted({ picture, model }: CanvasParts): void {
    const { revision } = model
    const unsubscribe = picture.onPainted((layer, painted) => {
      if (layer === 'view' && painted >= revision) settle.current?.()
    })
    settle.current = () => {
      unsubscribe()
      drawing.current?.clear()
      drawing.current = null
      settle.current = null
    }
  }

  return { moving, start, move, stop }
}
