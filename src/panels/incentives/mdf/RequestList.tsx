import { dayText } from '#domain/calendar/days.ts'
import type { MdfReading } from '#domain/incentives/mdfDesk.ts'
import { dayOf } from '#domain/incentives/partnerMdf.ts'
import { compactAmount } from '#domain/money/money.ts'
import css from '#panels/incentives/mdf/Mdf.module.css'
import type { MdfDecision } from '#records/mdfRequest.ts'
import { MAP_ID } from '#records/map.ts'
import { useRecord } from '#store/hooks.ts'

export const DECISION_WORDS: Readonly<Record<MdfDecision, string>> = {
  open: 'Open',
  approved: 'Approved',
  revise: 'Sent back',
  declined: 'Declined',
}

interface RequestListProps {
  readonly readings: readonly MdfReading[]
  readonly openId: string
  readonly onOpen: (id: string) => void
}

/** All requests, the newest first; a press opens one. */
export function RequestList({ readings, openId, onOpen }: RequestListProps) {
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  return (
    <ul className={css['list']} aria-label="MDF requests">
      {readings.map(({ request, partnerName, proof }) => {
        const { id, name, decision, requestedMinor } = request
        const day = dayOf(request)
        return (
          <li key={id}>
            <button
              type="button"
              className={css['request']}
              aria-pressed={id === openId}
              onClick={() => onOpen(id)}
            >
              <span className={css['requestName']}>{name}</span>
              <span className={css['sum']}>
                {requestedMinor === null ? '–' : compactAmount(requestedMinor, currency)}
              </span>
              <span className={css['soft']}>
                {partnerName}
                {day === null ? '' : ` · ${dayText(day, true)}`}
              </span>
              <span className={css['state']} data-state={proof === 'overdue' ? 'overdue' : decision}>
                {proof === 'overdue' ? 'Proof overdue' : DECISION_WORDS[decision]}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
