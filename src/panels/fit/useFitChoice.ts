import { evaluationsOf, profilesOf } from '#domain/fit/profiles.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Profile } from '#records/profile.ts'
import { useDerived, useSessionState } from '#store/hooks.ts'

export interface FitChosen {
  readonly profile: Profile
  /** The chosen round, else the newest; `null` where the profile has none. */
  readonly evaluation: Evaluation | null
  /** Newest first. */
  readonly evaluations: readonly Evaluation[]
}

/** The profile and the round that are looked at; `null` while the map has no profile. One that is gone gives way. */
export function useFitChoice(): FitChosen | null {
  const chosen = useSessionState((state) => state.fit)
  const profiles = useDerived(profilesOf)
  const profile = profiles.find(({ id }) => id === chosen.profileId) ?? profiles[0]
  const evaluations = useDerived((records) => (profile ? evaluationsOf(records, profile.id) : []))
  if (!profile) return null
  const evaluation = evaluations.find(({ id }) => id === chosen.evaluationId) ?? evaluations[0] ?? null
  return { profile, evaluation, evaluations }
}
