import { useEffect } from 'react'

/** Gives the focus back to what had it before, where it would else be lost with what is taken off the screen. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected)
        before.focus()
    }
  }, [])
}
