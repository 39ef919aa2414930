import { useState } from 'react'
import { isWithin } from '#domain/calendar/days.ts'
import { quarterOfKey } from '#domain/calendar/quarterKey.ts'
import type { Deal, DealStage } from '#records/deal.ts'
import { MAP_ID } from '#records/map.ts'
import { useRecord, useSession, useSessionState } from '#store/hooks.ts'

export const ALL = 'all'

/** Which deals are looked at. The partner is the one whose statement is read. */
export interface DealFilter {
  readonly partnerId: string | null
  readonly stage: DealStage | typeof ALL
  /** A key such as "2026-3", or all. */
  readonly quarter: string
  readonly narrows: boolean
  shows(deal: Deal): boolean
  pickPartner(id: string | null): void
  pickStage(stage: DealFilter['stage']): void
  pickQuarter(key: string): void
}

/** A deal belongs to the quarter in which it was closed, an open one to that in which it was created. */
export function useDealFilter(): DealFilter {
  const session = useSession()
  const partnerId = useSessionState((state) => state.incentives.partnerId)
  const [stage, pickStage] = useState<DealFilter['stage']>(ALL)
  const [quarter, pickQuarter] = useState(ALL)
  const month = useRecord('map', MAP_ID)?.fiscalStartMonth ?? 1
  const range = quarterOfKey(quarter, month)
  return {
    partnerId,
    stage,
    quarter,
    narrows: partnerId !== null || stage !== ALL || quarter !== ALL,
    shows: (deal) =>
      (partnerId === null || deal.partnerId === partnerId || deal.sourcedBy === partnerId) &&
      (stage === ALL || deal.stage === stage) &&
      (!range || isWithin(deal.closedOn ?? deal.createdOn, range)),
    pickPartner: (id) => session.lookAt('incentives', { partnerId: id }),
    pickStage,
    pickQuarter,
  }
}
