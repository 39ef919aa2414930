import { useCallback, useSyncExternalStore } from 'react'
import type { WeightSpace } from '#domain/ipp/drawWeights.ts'
import type { RobustnessNow } from '#panels/fit/robustness/roundReading.ts'
import { sharedReading } from '#panels/fit/robustness/sharedReading.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useOpenMap } from '#store/hooks.ts'

/**
 * How often each partner leads, is among the first three and keeps its band in 10,000 weightings (rules.md §3): computed
 * beside the page, once for all who ask for the same round, and again shortly after its ratings or criteria change.
 */
export function useRobustness(evaluation: Evaluation | null, mode: WeightSpace = 'near'): RobustnessNow {
  const map = useOpenMap()
  const id = evaluation?.id
  const profileId = evaluation?.profileId
  const reading =
    id === undefined || profileId === undefined ? null : sharedReading(map, { id, profileId }, mode)
  const subscribe = useCallback(
    (listener: () => void) => reading?.subscribe(listener) ?? (() => {}),
    [reading],
  )
  return useSyncExternalStore(subscribe, () => reading?.now() ?? NOTHING)
}

const NOTHING: RobustnessNow = { shares: null, busy: false, progress: 0 }
