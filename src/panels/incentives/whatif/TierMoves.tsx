import { useCallback } from 'react'
import css from '#panels/incentives/whatif/WhatIf.module.css'
import { tierChanges } from '#domain/incentives/tierChanges.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived, useOpenMap } from '#store/hooks.ts'

interface TierMovesProps {
  readonly programmeId: string
  readonly comparedId: string
}

const MOST = 8

/** Who would have another tier by what the other programme asks for. */
export function TierMoves({ programmeId, comparedId }: TierMovesProps) {
  const { records } = useOpenMap()
  const changes = useIdleDerived(
    useCallback((now: Records) => tierChanges(now, programmeId, comparedId), [programmeId, comparedId]),
  )
  if (changes.length === 0) return null
  const tier = (id: string | null) =>
    id === null ? 'no tier' : (records.find('tier', id)?.name ?? 'no tier')
  return (
    <section className={css['part']} aria-label="Tier changes">
      <h4 className={css['partTitle']}>
        Tier changes
        <span className={css['faint']}>by what each asks for</span>
      </h4>
      <ul className={css['moves']}>
        {changes.slice(0, MOST).map(({ partnerId, from, to }) => (
          <li key={partnerId}>
            <strong>{records.find('participant', partnerId)?.name ?? '–'}</strong>: {tier(from)} → {tier(to)}
          </li>
        ))}
        {changes.length > MOST && <li className={css['faint']}>and {changes.length - MOST} more</li>}
      </ul>
    </section>
  )
}
