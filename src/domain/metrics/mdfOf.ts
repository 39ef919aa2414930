import { type DayRange, isWithin } from '#domain/calendar/days.ts'
import type { Records } from '#records/recordTable.ts'

export interface MdfSums {
  readonly mdfSpentMinor: number | null
  readonly mdfPipelineMinor: number | null
}

/**
 * Market development funds of the requests whose activity ended in the period: what was spent, and the pipeline it
 * brought. Null where no request tells it.
 */
export function mdfOf(records: Records, period: DayRange): MdfSums {
  const spent = [...records.all('mdfRequest')].filter(
    ({ endsOn, spentMinor }) => isWithin(endsOn, period) && spentMinor !== null,
  )
  return {
    mdfSpentMinor: knownSum(spent.map(({ spentMinor }) => spentMinor)),
    mdfPipelineMinor: knownSum(spent.map(({ pipelineMinor }) => pipelineMinor)),
  }
}

function knownSum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((minor) => minor !== null)
  return known.length === 0 ? null : known.reduce((sum, minor) => sum + minor, 0)
}
