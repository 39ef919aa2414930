import type { Camera } from '#store/session.ts'

/** The canvas takes its new size a moment after the page is laid out anew; leaving the full screen takes longest. */
const SETTLE_MS = 900

/**
 * Looks at once, and again whenever the canvas changes its size within the next moment; gives the way to stop. `look`
 * hears whether it is still that first moment.
 */
export function settle(camera: Camera, look: () => void): () => void {
  const stop = camera.onResize(look)
  const timer = setTimeout(stop, SETTLE_MS)
  look()
  return () => {
    clearTimeout(timer)
    stop()
  }
}
