import { useStoreApi } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { useSession } from '#store/hooks.ts'

/** The selection box asks the card index, so that it also catches cards that are painted but not held. */
export function useBoxSelect(parts: CanvasParts | null): { start(): void; end(): void } {
  const flow = useStoreApi()
  const session = useSession()
  const unsubscribe = useRef<() => void>(undefined)
  return useMemo(
    () => ({
      start() {
        unsubscribe.current = flow.subscribe(({ userSelectionRect, transform: [x, y, zoom] }, before) => {
          // The selection changes nodes, and so this store: only a changed box may select anew.
          if (!parts || !userSelectionRect || userSelectionRect === before.userSelectionRect) return
          session.select(
            parts.model.itemsIn({
              x: (userSelectionRect.x - x) / zoom,
              y: (userSelectionRect.y - y) / zoom,
              width: userSelectionRect.width / zoom,
              height: userSelectionRect.height / zoom,
            }),
          )
        })
      },
      end() {
        unsubscribe.current?.()
        // React Flow would keep its own box over the selection.
        flow.setState({ nodesSelectionActive: false })
      },
    }),
    [flow, session, parts],
  )
}
