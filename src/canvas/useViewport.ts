import { useStoreApi } from '@xyflow/react'
import { useCallback, useLayoutEffect, useState } from 'react'
import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import type { Viewport } from '#canvas/painter/viewport.ts'

const REST_MS = 90

/** Passes each frame's viewport straight to the picture, and gives React only the one at rest. */
export function useViewport(picture: PaintedPicture | undefined): { atRest: Viewport; now: () => Viewport } {
  const flow = useStoreApi()
  const now = useCallback((): Viewport => {
    const { transform, width, height } = flow.getState()
    return { x: transform[0], y: transform[1], zoom: transform[2], width, height }
  }, [flow])
  const [atRest, setAtRest] = useState(now)

  useLayoutEffect(() => {
    let timer = 0
    const pass = () => {
      picture?.setViewport(now())
      clearTimeout(timer)
      timer = window.setTimeout(() => setAtRest(now()), REST_MS)
    }
    pass()
    const unsubscribe = flow.subscribe((state, before) => {
      if (
        state.transform !== before.transform ||
        state.width !== before.width ||
        state.height !== before.height
      )
        pass()
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [flow, picture, now])

  return { atRest, now }
}
