import type { Node } from '@xyflow/react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { moveItems } from '#commands/moveItems.ts'
import { DragOverlay } from '#canvas/dragOverlay.ts'
import type { Viewport } from '#canvas/painter/viewport.ts'
import type { Moving } from '#canvas/useHeldNodes.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import type { Guide } from '#canvas/paintGuides.ts'
import { snapDrag } from '#canvas/snapDrag.ts'
import { movedWith, shifted } from '#domain/layout/placed.ts'
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
  /** Where the drag stood last, snapped: what is seen is what is kept. */
  const last = useRef<Point>({ x: 0, y: 0 })
  const settle = useRef<(() => void) | null>(null)
  useEffect(() => () => settle.current?.(), [])

  function start(node: Node): void {
    if (!parts || !overlay.current) return
    settle.current?.()
    const { selection } = session.store.getState()
    const wanted = selection.has(node.id) ? selection : [node.id]
    const ids = movedWith(map.records, wanted)
    drawing.current = new DragOverlay(overlay.current)
    const currency = currencyOf(map.records)
    drawing.current.begin(map.records, ids, currency, parts.model.decoration)
    drag({ ids, delta: { x: 0, y: 0 } }, [])
    parts.picture.hide([...ids])
  }

  function drag(next: Moving, guides: readonly Guide[]): void {
    last.current = next.delta
    drawing.current?.draw(now(), next.delta, PALETTES[session.store.getState().theme], guides)
    setMoving(next)
  }

  /** With `free` it goes where the pointer is and snaps to nothing. */
  function move(node: Node, free: boolean): void {
    if (!moving || !parts) return
    const { ids } = moving
    const delta = deltaOf(node)
    const snapped = free ? null : snapDrag(parts, { grabbed: node.id, ids, delta }, now().zoom)
    drag({ ids, delta: snapped?.delta ?? delta }, snapped?.guides ?? [])
  }

  function deltaOf(node: Node): Point {
    const was = parts?.model.rectOf(node.id)
    if (!was) return { x: 0, y: 0 }
    return { x: Math.round(node.position.x - was.x), y: Math.round(node.position.y - was.y) }
  }

  function stop(): void {
    if (!moving || !parts) return
    const delta = last.current
    if (delta.x !== 0 || delta.y !== 0) dispatch(moveItems(shifted(map.records, moving.ids, delta)))
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
