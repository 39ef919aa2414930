import { useCallback } from 'react'
import { settle } from '#app/present/settle.ts'
import { useSession } from '#store/hooks.ts'
import { stopPresenting } from '#store/presenting.ts'

/** Ends the presentation: camera, seeing, selection, tool and panel are again as they were. */
export function useExit(): () => void {
  const session = useSession()
  return useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    const back = stopPresenting(session)
    const camera = session.camera.now
    const shot = back?.shot
    if (camera && shot) settle(camera, () => camera.goTo(shot, false))
  }, [session])
}
