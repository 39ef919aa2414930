import { useState } from 'react'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { usualScope } from '#domain/fit/roomCells.ts'
import type { Criterion } from '#records/criterion.ts'
import type { Evaluation } from '#records/evaluation.ts'
import type { Participant } from '#records/participant.ts'
import { useDerived, useOpenMap } from '#store/hooks.ts'

/** What is scored in the room: of all partners and criteria there are those that are chosen, in the same order. */
export interface Scope {
  readonly allPartners: readonly Participant[]
  readonly allCriteria: readonly Criterion[]
  readonly partners: readonly Participant[]
  readonly criteria: readonly Criterion[]
  choosePartners(ids: readonly string[]): void
  chooseCriteria(ids: readonly string[]): void
}

/** The choice is settled once, when the room opens: what is agreed later must not take questions away. */
export function useScope(evaluation: Evaluation): Scope {
  const { records } = useOpenMap()
  const [chosen, setChosen] = useState(() => usualScope(records, evaluation))
  const allPartners = useDerived(partnersOf)
  const allCriteria = useDerived((now) => criteriaOf(now, evaluation.profileId))
  return {
    allPartners,
    allCriteria,
    partners: allPartners.filter(({ id }) => chosen.partnerIds.includes(id)),
    criteria: allCriteria.filter(({ id }) => chosen.criterionIds.includes(id)),
    choosePartners: (partnerIds) => setChosen({ ...chosen, partnerIds }),
    chooseCriteria: (criterionIds) => setChosen({ ...chosen, criterionIds }),
  }
}
