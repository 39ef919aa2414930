import { useReactFlow, type OnConnectStart } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState, type PointerEvent } from 'react'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { useSession } from '#store/hooks.ts'

/** Drawing a flow from a card's handle to wherever the pointer is let go: the whole card is the target, at any zoom. */
export function useDrawFlow(parts: CanvasParts | null) {
  const flow = useReactFlow()
  const session = useSession()
  const from = useRef<string | null>(null)
  const [drawing, setDrawing] = useState(false)

  const targetAt = useCallback(
    (event: { clientX: number; clientY: number }) => {
      const hit =
        parts?.model.index.at(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })) ?? null
      return hit === from.current ? null : hit
    },
    [flow, parts],
  )

  return useMemo(
    () => ({
      drawing,
      start: ((_, { nodeId }) => {
        from.current = nodeId
        setDrawing(true)
      }) satisfies OnConnectStart,
      follow(event: PointerEvent) {
        const target = targetAt(event)
        if (target !== session.store.getState().connectTarget)
          session.store.setState({ connectTarget: target })
      },
      end(event: globalThis.MouseEvent | globalThis.TouchEvent) {
        const point = 'changedTouches' in event ? event.changedTouches[0] : event
        const source = from.current
        const target = point ? targetAt(point) : null
        from.current = null
        setDrawing(false)
        session.store.setState({ connectTarget: null })
        if (source && target) session.compose({ from: source, to: target })
      },
    }),
    [drawing, session, targetAt],
  )
}
