import { useEffect } from 'react'
import { useOpenMap, useSession } from '#store/hooks.ts'

/** Moves by arrow keys join to one undo step while the same things stay selected; choosing anew ends the step. */
export function useStepEnds(): void {
  const map = useOpenMap()
  const session = useSession()
  useEffect(
    () =>
      session.store.subscribe((state, before) => {
        if (state.selection !== before.selection) map.closeStep()
      }),
    [map, session],
  )
}
