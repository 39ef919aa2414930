import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import css from '#panels/profile/Inspector.module.css'
import { statusWord } from '#panels/profile/profileWords.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import { compactAmount } from '#domain/money/money.ts'
import type { Flow } from '#records/flow.ts'
import { MAP_ID } from '#records/map.ts'
import { useDerived, useRecord, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Longer lists are unfolded on request: the company of a large map has thousands. */
const SHOWN_FIRST = 40

/** The flows at a participant; choosing one selects it. */
export function ParticipantFlows({ participantId }: { readonly participantId: string }) {
  const [all, setAll] = useState(false)
  const flows = useDerived((records) => [...records.flowsAt(participantId)])
  const shown = all ? flows : flows.slice(0, SHOWN_FIRST)
  return (
    <section className={css['section']} aria-label="Flows">
      <h3 className={css['boxTitle']}>Flows ({flows.length})</h3>
      {flows.length === 0 && (
        <p className={css['faint']}>
          None yet. Draw a line from a side of its card to another card to say what one gives the other.
        </p>
      )}
      <ul className={css['flows']}>
        {shown.map((flow) => (
          <FlowItem key={flow.id} flow={flow} gives={flow.from === participantId} />
        ))}
      </ul>
      {shown.length < flows.length && (
        <Button size="s" onClick={() => setAll(true)}>
          Show all {flows.length}
        </Button>
      )}
    </section>
  )
}

function FlowItem({ flow, gives }: { readonly flow: Flow; readonly gives: boolean }) {
  const session = useSession()
  const other = useRecord('participant', gives ? flow.to : flow.from)
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const { term, group } = FLOW_INFO[flow.kind]
  const label = flow.label || term
  const end = `${gives ? 'to' : 'from'} ${other?.name ?? 'somebody no longer on the map'}`
  const minor = useDerived((records) => amountInForce(records, flow))
  const amount = minor === null ? '–' : compactAmount(minor, currency)
  return (
    <li>
      <button
        type="button"
        className={css['flow']}
        aria-label={`${label} ${end}: ${amount}`}
        onClick={() => session.select([flow.id])}
      >
        <span className={css['arrow']} style={{ color: `var(--flow-${group})` }} aria-hidden>
          {gives ? <ArrowRight /> : <ArrowLeft />}
        </span>
        <span className={css['flowText']}>
          <span className={css['flowLabel']}>{label}</span>
          <span className={css['flowEnd']}>
            {end}
            {flow.status !== 'active' && ` · ${statusWord(flow.status).toLowerCase()}`}
          </span>
        </span>
        <span className={css['flowAmount']}>{amount}</span>
      </button>
    </li>
  )
}
