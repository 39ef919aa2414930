import { useEffect, useMemo } from 'react'
import { seeingOf, type Seeing } from '#records/seeing.ts'
import { frameOf, type View } from '#records/view.ts'
import { useSession, useSessionState } from '#store/hooks.ts'

/** How long after a step a change of size still belongs to it, ms. */
const STEP_MS = 700
/** Read from across a room. */
const LARGE_TYPE = 1.5
const STRIP_ROOM = 1.18

/** Looks at the view as it was taken down, and keeps looking at it when the screen changes its size. */
export function useStageCamera(view: View | null): void {
  const session = useSession()
  const whole = useSessionState((state) => state.presenting?.back.seeing)
  const editing = useSessionState((state) => state.presenting?.editing === true)
  // Another title or note is no reason to fly.
  const looks = view === null ? '' : JSON.stringify([view.id, frameOf(view), seeingOf(view)])
  // oxlint-disable-next-line react/exhaustive-deps
  const shown = useMemo(() => view, [looks])

  useEffect(() => {
    const seeing = shown ? seeingOf(shown) : whole
    if (seeing) session.see(inLargeType(seeing))
  }, [session, shown, whole])

  useEffect(() => {
    const camera = session.camera.now
    if (!camera) return undefined
    const steppedAt = performance.now()
    const look = () => {
      const animated = performance.now() - steppedAt < STEP_MS
      // While editing the tool strip lies over the left edge.
      if (shown) camera.show(editing ? { ...shown, width: shown.width * STRIP_ROOM } : shown, animated)
      else camera.fit()
    }
    const frame = requestAnimationFrame(look)
    const stop = camera.onResize(look)
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [session, shown, editing])
}

function inLargeType(seeing: Seeing): Seeing {
  return { ...seeing, textSize: LARGE_TYPE }
}
