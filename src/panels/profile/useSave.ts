import { useCallback } from 'react'
import { isRefusal, type Command, type Refusal } from '#commands/command.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'

/** Runs a command, or tells a refusal met before there was one; gives back the sentence for the field, or `null`. */
export type Save = (command: Command | Refusal, leaving?: boolean) => string | null

/** A refusal is said at the field; only where the field has gone off the screen is it told as a toast instead. */
export function useSave(): Save {
  const map = useOpenMap()
  const session = useSession()
  return useCallback(
    (given, leaving = false) => {
      const refusal = isRefusal(given) ? given : map.dispatch(given)
      if (!refusal) return null
      if (leaving) session.toast(`Not kept: ${refusal.refused}`, { tone: 'problem' })
      return refusal.refused
    },
    [map, session],
  )
}
