import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import type { Viewport } from '#canvas/painter/paintedPicture.ts'
import { useSession } from '#store/hooks.ts'

const FLIGHT_MS = 600

/** Lends the canvas's camera to the session, so that views and commands elsewhere can look and move. */
export function useCamera(now: () => Viewport, fit: () => void): void {
  const flow = useReactFlow()
  const session = useSession()
  useEffect(() => {
    session.camera.now = {
      shot() {
        const { x, y, zoom, width, height } = now()
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom }
      },
      goTo({ x, y, zoom }, animated) {
        const duration = animated && !prefersStillness() ? FLIGHT_MS : 0
        void flow.setCenter(x, y, { zoom, duration })
      },
      fit,
    }
    return () => {
      session.camera.now = null
    }
  }, [flow, session, now, fit])
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
