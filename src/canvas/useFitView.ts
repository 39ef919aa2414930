import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { prefersStillness } from '#canvas/useCamera.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import type { Records } from '#records/recordTable.ts'
import { layBackdrop } from '#scene/backdrop.ts'
import { boundsOf } from '#scene/bounds.ts'
import { cardRect } from '#scene/card.ts'
import type { Decoration } from '#scene/decoration.ts'
import { noteFactsOfMap } from '#scene/notes.ts'
import type { Rect } from '#scene/types.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'

/** Pixels kept free for the tool strip, the chips, the legend and a little air. */
const WORKING = { inset: { left: 92, right: 28, top: 60, bottom: 84 }, mostZoom: 1.25 } as const
/** While presenting nothing but the map is on the canvas, and it may be large. */
const BARE = { inset: { left: 24, right: 24, top: 12, bottom: 12 }, mostZoom: 2.5 } as const
const LEAST_ZOOM = 0.02

/** Fits all cards into view; a map fits itself once when it opens, and again when a first import fills it. */
export function useFitView(parts: CanvasParts | null): () => void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const map = useOpenMap()
  const session = useSession()
  const fitted = useRef(0)

  const fit = useCallback(
    (duration: number) => {
      const { width, height } = store.getState()
      if (!parts || width === 0) return
      const bounds = pictureBounds(map.records, parts.model.decoration)
      const bare = session.store.getState().presenting !== null
      void flow.setViewport(viewportFor(bounds, { width, height }, bare ? BARE : WORKING), { duration })
    },
    [parts, map, session, flow, store],
  )

  useLayoutEffect(() => {
    if (!parts) return undefined
    const fitIfFirst = () => {
      const count = map.records.count('participant')
      // An import into a near-empty map shows itself; later changes never move the viewport by themselves.
      if (count >= 10 * Math.max(1, fitted.current) || (fitted.current === 0 && count > 0)) fit(0)
      fitted.current = Math.max(fitted.current, count)
    }
    fit(0)
    fitted.current = map.records.count('participant')
    return map.onTouched(fitIfFirst)
  }, [parts, map, fit])

  return useCallback(() => fit(prefersStillness() ? 0 : 250), [fit])
}

/** Cards and the captions of the role groups, which may lie outside all cards; the ellipses may run out of view. */
function pictureBounds(records: Records, seen: Decoration): Rect {
  const outlines = Array.from(records.all('participant')).flatMap((participant) => {
    const look = seen.card(participant)
    const { id, kind } = participant
    return look ? { id, kind, rect: cardRect({ ...participant, ...look }), parts: [] } : []
  })
  const notes = noteFactsOfMap(records).map((rect) => ({ rect }))
  return boundsOf([...outlines, ...notes], [], { ...layBackdrop(outlines), ellipses: [] })
}

function viewportFor(
  bounds: Rect,
  canvas: { width: number; height: number },
  { inset, mostZoom }: typeof WORKING | typeof BARE,
): Viewport {
  const { width, height } = bounds
  const room = {
    width: Math.max(100, canvas.width - inset.left - inset.right),
    height: Math.max(100, canvas.height - inset.top - inset.bottom),
  }
  const zoom = Math.min(mostZoom, Math.max(LEAST_ZOOM, Math.min(room.width / width, room.height / height)))
  const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  return {
    x: Math.round(inset.left + room.width / 2 - centre.x * zoom),
    y: Math.round(inset.top + room.height / 2 - centre.y * zoom),
    zoom,
  }
}
