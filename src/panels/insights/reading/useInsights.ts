import { useEffect, useSyncExternalStore } from 'react'
import { InsightReader, type InsightsNow } from '#panels/insights/reading/insightReader.ts'
import type { IfLeaves } from '#domain/network/ifLeaves.ts'
import { useOpenMap, useSessionState, useToday } from '#store/hooks.ts'
import type { OpenMap } from '#store/openMap.ts'

const readers = new WeakMap<OpenMap['records'], InsightReader>()

/** What the map knows (rules.md §9), as it is or in the chosen scenario: read once for all who ask, beside the page. */
export function useInsights(): InsightsNow {
  return useInsightsIf(true)
}

/** The same; nothing is read on its account where it is not `wanted`. */
export function useInsightsIf(wanted: boolean): InsightsNow {
  const reader = readerOf(useOpenMap())
  const asOf = useToday()
  const scenarioId = useSessionState((state) => state.insights.scenarioId)
  useEffect(() => reader.ask({ asOf, scenarioId }), [reader, asOf, scenarioId])
  return useSyncExternalStore(wanted ? reader.subscribe : toNothing, reader.now)
}

/** What would be lost if each of these participants left; who is not reckoned yet is not in it. */
export function useLeaves(ids: readonly string[]): ReadonlyMap<string, IfLeaves> {
  const reader = readerOf(useOpenMap())
  useEffect(() => reader.askLeaving(ids), [reader, ids])
  return useInsights().leaves
}

function toNothing(): () => void {
  return () => undefined
}

function readerOf(map: OpenMap): InsightReader {
  const reader = readers.get(map.records) ?? new InsightReader(map)
  readers.set(map.records, reader)
  return reader
}
