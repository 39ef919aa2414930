import { Check, CircleHelp, RotateCcw, X } from 'lucide-react'
import { decideMdf } from '#commands/decideMdf.ts'
import type { MdfReading } from '#domain/incentives/mdfDesk.ts'
import { mdfReasons, VERDICT_WORDS } from '#domain/incentives/mdfWords.ts'
import { dayText } from '#domain/calendar/days.ts'
import { formatAmount } from '#domain/money/money.ts'
import css from '#panels/incentives/mdf/Mdf.module.css'
import { DECISION_WORDS } from '#panels/incentives/mdf/RequestList.tsx'
import { MAP_ID } from '#records/map.ts'
import type { Programme } from '#records/programme.ts'
import { useDispatch, useRecord } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

interface VerdictProps {
  readonly reading: MdfReading
  readonly programme: Programme
}

/** What the rules say and why, and the decision, which is a person's. */
export function Verdict({ reading, programme }: VerdictProps) {
  const { request, verdict, allowance } = reading
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const reasons = mdfReasons(reading, programme, currency)
  const money = (minor: number) => formatAmount(minor, currency)
  const Icon = ICONS[verdict?.decision ?? 'unknown']
  return (
    <section className={css['verdict']} data-verdict={verdict?.decision} aria-label="What the rules say">
      <p className={css['verdictTitle']}>
        <Icon aria-hidden />
        The rules say: {verdict ? VERDICT_WORDS[verdict.decision] : 'not enough is known'}
      </p>
      <ul className={css['reasons']}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className={css['soft']}>
        {money(allowance.usedMinor)} of {money(allowance.allowanceMinor)} is approved for other requests in{' '}
        {allowance.quarter.label}
        {verdict && verdict.decision === 'revise'
          ? `; ${money(verdict.mostFundableMinor)} could be funded at most.`
          : '.'}
      </p>
      <Decide reading={reading} />
      {request.decision !== 'open' && (
        <p className={css['soft']}>
          {DECISION_WORDS[request.decision]}
          {request.decidedOn === null ? '' : ` on ${dayText(request.decidedOn, true)}`}
          {request.approvedMinor === null ? '' : `: ${money(request.approvedMinor)}`}.
        </p>
      )}
    </section>
  )
}

const ICONS = { approve: Check, revise: RotateCcw, decline: X, unknown: CircleHelp } as const

function Decide({ reading: { request, verdict } }: { readonly reading: MdfReading }) {
  const dispatch = useDispatch()
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const { id, decision, requestedMinor } = request
  if (decision !== 'open')
    return (
      <div className={css['deeds']}>
        <Button size="s" onClick={() => dispatch(decideMdf(id, 'open'))}>
          Decide anew
        </Button>
      </div>
    )
  const most = verdict?.decision === 'revise' ? verdict.mostFundableMinor : null
  const isLess = most !== null && most > 0 && requestedMinor !== null && most < requestedMinor
  return (
    <div className={css['deeds']}>
      <Button size="s" tone="primary" onClick={() => dispatch(decideMdf(id, 'approved'))}>
        Approve
      </Button>
      {isLess && (
        <Button size="s" onClick={() => dispatch(decideMdf(id, 'approved', most))}>
          Approve {formatAmount(most, currency)}
        </Button>
      )}
      <Button size="s" onClick={() => dispatch(decideMdf(id, 'revise'))}>
        Send back
      </Button>
      <Button size="s" onClick={() => dispatch(decideMdf(id, 'declined'))}>
        Decline
      </Button>
    </div>
  )
}
