import { useMemo } from 'react'
import { addProgramme } from '#commands/addProgramme.ts'
import { applyLadder } from '#commands/applyLadder.ts'
import { deleteProgramme } from '#commands/deleteProgramme.ts'
import { duplicateProgramme } from '#commands/duplicateProgramme.ts'
import { makeProgrammeCurrent } from '#commands/makeProgrammeCurrent.ts'
import { startProgramme } from '#commands/startProgramme.ts'
import type { Ladder } from '#domain/incentives/ladders.ts'
import type { Programme } from '#records/programme.ts'
import { useDispatchMaking, useDispatchTelling, useSession } from '#store/hooks.ts'

/** What can be done to whole programmes; what is made is looked at. */
export interface ProgrammeDeeds {
  /** Without a ladder it begins with the tiers of the map. Gives whether the name was taken. */
  add(name: string, ladder: Ladder['id'] | null): boolean
  /** Puts the tiers of a preset in the place of those there are. */
  applyLadder(programme: Programme, ladder: Ladder['id']): void
  duplicate(programme: Programme): void
  makeCurrent(programme: Programme): void
  remove(programme: Programme): void
}

export const FIRST_NAME = 'Partner programme'

export function useProgrammeDeeds(): ProgrammeDeeds {
  const session = useSession()
  const make = useDispatchMaking()
  const tell = useDispatchTelling()
  return useMemo(() => {
    function lookAtNew(made: readonly string[] | null): boolean {
      const programmeId = made?.find((id) => id.startsWith('programme:'))
      if (programmeId !== undefined) session.lookAt('incentives', { programmeId, view: 'programme' })
      return programmeId !== undefined
    }
    return {
      add: (name, ladder) =>
        lookAtNew(make(ladder === null ? addProgramme(name) : startProgramme(name, ladder))),
      applyLadder: ({ id }, ladder) => void tell(applyLadder(id, ladder), doneWords),
      duplicate: ({ id }) => void lookAtNew(make(duplicateProgramme(id))),
      makeCurrent: ({ id }) => void tell(makeProgrammeCurrent(id), doneWords),
      remove: ({ id }) => void tell(deleteProgramme(id), doneWords),
    }
  }, [session, make, tell])
}

/** "Done: delete the programme Channel 2027." of the label of that step. */
function doneWords(label: string): string {
  return `Done: ${label}.`
}
