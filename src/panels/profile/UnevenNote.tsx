import { TriangleAlert } from 'lucide-react'
import { useCallback } from 'react'
import { addReturnFlow } from '#commands/addReturnFlow.ts'
import { unevenSentence } from '#domain/findings/oneSidedValue.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { partnerBalance } from '#domain/ledger/partnerBalance.ts'
import { suggestedReturn } from '#domain/ledger/suggestedReturn.ts'
import css from '#panels/profile/UnevenNote.module.css'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** The words to the triangle on a card: whose exchange with us is uneven, and what would even it out, one press away. */
export function UnevenNote({ participant }: { readonly participant: Participant }) {
  const dispatch = useDispatch()
  const reading = useDerived(
    useCallback(
      (records: Records) => ({
        pair: partnerBalance(records, participant),
        suggested: suggestedReturn(records, participant.id),
        giver: (id: string) => (id === participant.id ? participant.name : 'us'),
      }),
      [participant],
    ),
  )
  const { pair, suggested, giver } = reading
  if (!pair || (pair.verdict !== 'one-sided' && pair.verdict !== 'lopsided')) return null
  return (
    <section className={css['note']} aria-label="Balance of the exchange">
      <TriangleAlert className={css['icon']} aria-hidden />
      <div>
        <p>
          <strong>{pair.verdict === 'one-sided' ? 'One-sided' : 'Lopsided'} exchange.</strong>{' '}
          {unevenSentence(participant.name, pair)}
        </p>
        {suggested && (
          <Button size="s" className={css['deed']} onClick={() => dispatch(addReturnFlow(suggested))}>
            Add {FLOW_INFO[suggested.kind].term.toLowerCase()} from {giver(suggested.from)}
          </Button>
        )}
      </div>
    </section>
  )
}
