import { useMemo } from 'react'
import { addProfile } from '#commands/addProfile.ts'
import { closeEvaluation } from '#commands/closeEvaluation.ts'
import { deleteEvaluation } from '#commands/deleteEvaluation.ts'
import { deleteProfile } from '#commands/deleteProfile.ts'
import { duplicateProfile } from '#commands/duplicateProfile.ts'
import { showProfileOnMap } from '#commands/showProfileOnMap.ts'
import { startEvaluation } from '#commands/startEvaluation.ts'
import type { CriterionTemplate } from '#domain/ipp/defaultCriteria.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Profile } from '#records/profile.ts'
import { useDispatch, useDispatchMaking, useDispatchTelling, useSession } from '#store/hooks.ts'

/** What can be done to whole profiles and rounds; what is made is looked at. */
export interface ProfileDeeds {
  /** Makes a profile with its first round; without criteria the first one is asked for. */
  add(name: string, criteria: readonly CriterionTemplate[], note?: string): void
  duplicate(profile: Profile): void
  showOnMap(profile: Profile): void
  remove(profile: Profile): void
  /** `from` copies the ratings of an earlier round. */
  startRound(profileId: string, from?: string): void
  close(round: Evaluation, closed: boolean): void
  removeRound(round: Evaluation): void
}

export const FIRST_NAME = 'Ideal partner profile'

export function useProfileDeeds(): ProfileDeeds {
  const session = useSession()
  const dispatch = useDispatch()
  const make = useDispatchMaking()
  const tell = useDispatchTelling()
  return useMemo(() => {
    function lookAtNew(made: readonly string[] | null, empty: boolean): void {
      const profileId = made?.[0]
      if (profileId === undefined) return
      const editingCriteria = empty ? 'new' : null
      session.lookAt('fit', { profileId, evaluationId: null, view: 'matrix', editingCriteria })
    }
    return {
      add: (name, criteria, note) => lookAtNew(make(addProfile(name, criteria, note)), criteria.length === 0),
      duplicate: ({ id }) => lookAtNew(make(duplicateProfile(id)), false),
      showOnMap({ id, name }) {
        if (dispatch(showProfileOnMap(id))) session.toast(`The map now shows the scores of ${name}.`)
      },
      remove: ({ id }) => void tell(deleteProfile(id), deletedWords),
      startRound(profileId, from) {
        const evaluationId = make(startEvaluation(profileId, from === undefined ? {} : { from }))?.[0]
        if (evaluationId !== undefined) session.lookAt('fit', { profileId, evaluationId })
      },
      close: ({ id }, closed) => void dispatch(closeEvaluation(id, closed)),
      removeRound: ({ id }) => void tell(deleteEvaluation(id), deletedWords),
    }
  }, [session, dispatch, make, tell])
}

/** "Deleted the round Q2 2026 with 40 ratings." of the label of that step. */
export function deletedWords(label: string): string {
  return `${label.replace(/^delete/, 'Deleted')}.`
}
