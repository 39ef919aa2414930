import type { Ghost } from '#domain/findings/readInsights.ts'
import { useInsightsIf } from '#panels/insights/reading/useInsights.ts'
import { useSessionState } from '#store/hooks.ts'

const NONE: readonly Ghost[] = []

/** The ghosts that stand on the map now; none, and nothing read, unless they are wanted. */
export function useGhosts(): readonly Ghost[] {
  const wanted = useSessionState((state) => state.insights.ghosts)
  const { reading } = useInsightsIf(wanted)
  return wanted ? (reading?.ghosts ?? NONE) : NONE
}
