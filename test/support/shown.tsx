import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import type { OpenMap } from '#store/openMap.ts'
import { createSession, type Camera, type Session } from '#store/session.ts'

/** A component of an open map on the screen, with a session whose camera looks at 1,000 × 500 units about the middle. */
export function shown(map: OpenMap, component: ReactNode): { session: Session; camera: Camera } {
  const session = createSession()
  const camera = aCamera()
  session.camera.now = camera
  render(
    <SessionContext value={session}>
      <OpenMapContext value={map}>{component}</OpenMapContext>
    </SessionContext>,
  )
  return { session, camera }
}

/** Remembers where it was last sent: `frame()` is what was shown last. */
function aCamera(): Camera {
  let seen = { x: 0, y: 0, width: 1000, height: 500 }
  return {
    shot: () => ({ x: seen.x, y: seen.y, zoom: 1 }),
    goTo: ({ x, y }) => {
      seen = { ...seen, x, y }
    },
    fit: () => {
      seen = { x: 0, y: 0, width: 4000, height: 2000 }
    },
    frame: () => seen,
    show: ({ x, y, width, height }) => {
      seen = { x, y, width, height }
    },
    onResize: () => () => undefined,
  }
}
