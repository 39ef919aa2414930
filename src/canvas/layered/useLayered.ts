import { useMemo } from 'react'
import { moveItems } from '#commands/moveItems.ts'
import { flowGraphOf, settled } from '#domain/layout/flowGraph.ts'
import { participantRect } from '#domain/layout/occupied.ts'
import { packLayers } from '#domain/layout/packLayers.ts'
import type { Point } from '#domain/layout/geometry.ts'
import type { Records } from '#records/recordTable.ts'
import { useDispatch, useOpenMap, useSession } from '#store/hooks.ts'

/** Arranges all participants, or `ids`, in layers along the flows: worked out aside, then one step. One at a time. */
export function useLayered(): (ids?: readonly string[]) => Promise<void> {
  const { records } = useOpenMap()
  const session = useSession()
  const dispatch = useDispatch()
  return useMemo(
    () => async (ids) => {
      if (session.store.getState().busy) return
      const stop = new AbortController()
      const busy = { label: 'Arranging in layers', cancel: () => stop.abort() }
      session.store.setState({ busy })
      try {
        const laid = await layered(records, ids, stop.signal)
        if (stop.signal.aborted) return
        const to = settled(records, laid)
        if (to.size === 0) session.toast('There is nothing to arrange: all of it is locked, or gone.')
        else dispatch(moveItems(to, { deed: 'arrange' }))
      } catch (error) {
        if (!stop.signal.aborted) session.toast(faultOf(error), { tone: 'problem' })
      } finally {
        session.store.setState({ busy: null })
      }
    },
    [records, session, dispatch],
  )
}

async function layered(
  records: Records,
  ids: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  const graph = flowGraphOf(records, ids)
  const loose = graph.loose.flatMap((id) => {
    const participant = records.find('participant', id)
    return participant ? [{ ...participantRect(participant), id }] : []
  })
  if (graph.nodes.length === 0) return packLayers([], loose)
  const { runElk } = await import('#canvas/layered/runElk.ts')
  return packLayers(await runElk(graph, signal), loose)
}

function faultOf(error: unknown): string {
  return `The layout failed and the map is as it was: ${error instanceof Error ? error.message : String(error)}`
}
