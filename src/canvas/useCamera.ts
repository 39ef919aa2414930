import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import type { Viewport } from '#canvas/painter/viewport.ts'
import { useSession } from '#store/hooks.ts'
import type { Camera } from '#store/session.ts'

const FLIGHT_MS = 600
const ZOOM = { least: 0.02, most: 3 } as const

/** Lends the canvas's camera to the session, so that views and commands elsewhere can look and move. */
export function useCamera(now: () => Viewport, fit: () => void): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const session = useSession()
  useEffect(() => {
    const camera: Camera = {
      shot() {
        const { x, y, zoom, width, height } = now()
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom }
      },
      goTo({ x, y, zoom }, animated) {
        const duration = animated && !prefersStillness() ? FLIGHT_MS : 0
        void flow.setCenter(x, y, { zoom, duration })
      },
      fit,
      frame() {
        const { width, height } = now()
        const { x, y, zoom } = camera.shot()
        return { x, y, width: width / zoom, height: height / zoom }
      },
      show({ x, y, width, height }, animated) {
        const room = now()
        const zoom = Math.min(room.width / width, room.height / height)
        camera.goTo({ x, y, zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)) }, animated)
      },
      onResize: (listener) =>
        store.subscribe((state, before) => {
          if (state.width !== before.width || state.height !== before.height) listener()
        }),
    }
    session.camera.now = camera
    return () => {
      session.camera.now = null
    }
  }, [flow, store, session, now, fit])
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
