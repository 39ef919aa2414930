import { useCallback, useEffect, useState } from 'react'
import { useSession } from '#store/hooks.ts'

export interface FullScreen {
  readonly on: boolean
  /** Where the browser does not allow it at all, the button is left out. */
  readonly possible: boolean
  toggle(): void
}

/** The whole screen by the Fullscreen API; a refusal is told and changes nothing else. */
export function useFullScreen(): FullScreen {
  const session = useSession()
  const [on, setOn] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  const toggle = useCallback(() => {
    const asked = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    asked.catch(() => session.toast('The browser does not allow full screen here.', { about: 'fullscreen' }))
  }, [session])
  return { on, possible: document.fullscreenEnabled, toggle }
}
