import { useCallback, useState } from 'react'
import type { Quarter } from '#domain/calendar/quarter.ts'
import { lastClosedQuarter, quarterOfKey } from '#domain/calendar/quarterKey.ts'
import { quarterTakes, type Statement, statementOf } from '#domain/incentives/statement.ts'
import { type StatementLine, statementLines } from '#domain/incentives/statementLines.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import type { NoStatement } from '#domain/incentives/statement.ts'
import { MAP_ID } from '#records/map.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSessionState, useToday } from '#store/hooks.ts'

/** What a partner of the programme takes for the quarter, in the list beside the statement. */
export interface PartnerTake {
  readonly partner: Participant
  readonly takeMinor: number
}

export interface StatementChoice {
  readonly quarter: Quarter
  pickQuarter(key: string): void
  readonly takes: readonly PartnerTake[]
  readonly partnerId: string | null
  /** `null` where nobody has a tier of the programme. */
  readonly shown:
    | { readonly statement: Statement; readonly lines: readonly StatementLine[] }
    | { readonly reason: NoStatement }
    | null
}

/** Whose statement is read for which quarter: the last with a deal won unless another is chosen, the first partner by take. */
export function useStatement(programmeId: string): StatementChoice {
  const today = useToday()
  const chosenId = useSessionState((state) => state.incentives.partnerId)
  const [key, pickQuarter] = useState<string | null>(null)
  const read = useCallback(
    (records: Records) => {
      const month = records.find('map', MAP_ID)?.fiscalStartMonth ?? 1
      const quarter =
        quarterOfKey(key ?? '', month) ?? programmeYear(records)?.at(-1) ?? lastClosedQuarter(today, month)
      const takes = takesOf(records, programmeId, quarter)
      const partnerId = chosenId ?? takes[0]?.partner.id ?? null
      return { quarter, takes, partnerId, shown: shownOf(records, programmeId, partnerId, quarter) }
    },
    [programmeId, chosenId, key, today],
  )
  return { ...useDerived(read), pickQuarter }
}

function takesOf(records: Records, programmeId: string, quarter: Quarter): readonly PartnerTake[] {
  return Array.from(quarterTakes(records, programmeId, quarter), ([id, takeMinor]) => ({
    partner: records.find('participant', id),
    takeMinor,
  }))
    .flatMap(({ partner, takeMinor }) => (partner ? [{ partner, takeMinor }] : []))
    .toSorted((a, b) => b.takeMinor - a.takeMinor || a.partner.name.localeCompare(b.partner.name))
}

function shownOf(
  records: Records,
  programmeId: string,
  partnerId: string | null,
  quarter: Quarter,
): StatementChoice['shown'] {
  if (partnerId === null) return null
  const statement = statementOf(records, programmeId, partnerId, quarter)
  return 'reason' in statement ? statement : { statement, lines: statementLines(records, statement) }
}
