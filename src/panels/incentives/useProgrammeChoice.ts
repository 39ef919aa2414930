import { programmesOf } from '#domain/incentives/programmes.ts'
import type { Programme } from '#records/programme.ts'
import { useDerived, useSessionState } from '#store/hooks.ts'
import { NOTHING_COMPARED } from '#store/placeLooks.ts'

/** What the place "Incentives" is looking at. */
export interface ProgrammeChosen {
  readonly programme: Programme
  /** In the order in which they are listed, the chosen one among them. */
  readonly programmes: readonly Programme[]
  /** The one "What if" sets beside it; `null` is none. */
  readonly compared: Programme | null
}

/**
 * The programme that is looked at, else the current one, else the first; `null` while the map has none. It is compared
 * with the first proposal, unless another programme or none was chosen.
 */
export function useProgrammeChoice(): ProgrammeChosen | null {
  const programmeId = useSessionState((state) => state.incentives.programmeId)
  const compareId = useSessionState((state) => state.incentives.compareId)
  const programmes = useDerived(programmesOf)
  const programme =
    programmes.find(({ id }) => id === programmeId) ??
    programmes.find(({ status }) => status === 'current') ??
    programmes[0]
  if (!programme) return null
  const others = programmes.filter(({ id }) => id !== programme.id)
  const proposal =
    compareId === NOTHING_COMPARED ? undefined : others.find((one) => one.status === 'proposal')
  return { programme, programmes, compared: others.find(({ id }) => id === compareId) ?? proposal ?? null }
}
