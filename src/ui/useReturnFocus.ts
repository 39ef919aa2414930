import { useEffect, useState } from 'react'

/** Gives the focus back to what had it before, where it would else be lost with what is taken off the screen. */
export function useReturnFocus(): void {
  // While rendering: an effect of a field inside, run first, may already have taken the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected)
        before.focus()
    },
    [before],
  )
}
