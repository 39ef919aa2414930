import { useCallback } from 'react'
import { quickAdd } from '#commands/quickAdd.ts'
import type { QuickPlan } from '#domain/quickadd/quickPlan.ts'
import { quickWords } from '#domain/quickadd/quickWords.ts'
import type { QuickPlans } from '#panels/quickadd/useQuickPlans.ts'
import { useDispatchMaking, useOpenMap, useSession } from '#store/hooks.ts'

export interface Added {
  /** The last participant the lines were about. */
  readonly lastId: string | null
  /** The lines that could not be added, as they were written. */
  readonly left: string
}

/** Adds what can be added, in one step, and says so; `null` where nothing was. */
export function useAddPlans(): (quick: QuickPlans) => Added | null {
  const map = useOpenMap()
  const session = useSession()
  const make = useDispatchMaking()
  return useCallback(
    ({ plans, anchor, currency }) => {
      const good = plans.filter(({ problem }) => problem === null)
      const left = plans.filter(({ problem }) => problem !== null)
      if (good.length === 0) return null
      const at = session.camera.now?.shot() ?? { x: 0, y: 0 }
      const lines = good.map(({ line }) => line)
      const made = make(quickAdd({ lines, anchorId: anchor?.id ?? null, at }))
      if (!made) return null
      session.announce(addedWords(good, currency))
      const participants = made.flatMap((id) => map.records.find('participant', id) ?? [])
      const last = good.at(-1)
      const lastMade = participants.find(({ name }) => name === last?.end.name) ?? participants.at(-1)
      const lastId = last?.end.id ?? lastMade?.id ?? null
      if (lastId !== null) session.canvas.now?.show(lastId)
      return { lastId, left: left.map(({ line }) => line.text).join('\n') }
    },
    [map, session, make],
  )
}

/** "Added: Acme · VAR beside Northwind; Acme gives Northwind: refers customers", or how many. */
function addedWords(plans: readonly QuickPlan[], currency: string): string {
  const [first] = plans
  if (!first || plans.length > 1) return `Added ${plans.length} lines.`
  const { head, flows, rest } = quickWords(first, currency)
  const kept = rest.length > 0 ? [`kept in the note: ${rest.join(', ')}`] : []
  return `Added: ${[head, ...flows, ...kept].join('; ')}.`
}
