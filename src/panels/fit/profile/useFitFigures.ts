import { useCallback } from 'react'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { ratedPct } from '#domain/fit/ratedPct.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived } from '#store/hooks.ts'

/** "9 partners · 8 criteria · 96 % rated", a moment after editing pauses. */
export function useFitFigures({ profile: { id: profileId }, evaluation }: FitChosen): string {
  const roundId = evaluation?.id
  return useIdleDerived(
    useCallback(
      (records: Records) => {
        const partners = partnersOf(records).length
        const criteria = criteriaOf(records, profileId).length
        const rated = roundId === undefined ? null : ratedPct(records, { id: roundId, profileId })
        return [
          `${partners} ${partners === 1 ? 'partner' : 'partners'}`,
          `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}`,
          ...(rated === null ? [] : [`${rated} % rated`]),
        ].join(' · ')
      },
      [profileId, roundId],
    ),
  )
}
