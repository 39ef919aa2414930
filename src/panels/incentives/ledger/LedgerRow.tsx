import { CornerDownLeft, TriangleAlert } from 'lucide-react'
import { memo, useCallback } from 'react'
import css from '#panels/incentives/ledger/Ledger.module.css'
import { balanceWords, GAIN_WORDS, isBad, signedAmount } from '#panels/incentives/ledger/ledgerWords.ts'
import { Who } from '#panels/incentives/ledger/Who.tsx'
import { addReturnFlow } from '#commands/addReturnFlow.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { LedgerLine } from '#domain/ledger/ledgerTable.ts'
import { suggestedReturn } from '#domain/ledger/suggestedReturn.ts'
import { formatAmount } from '#domain/money/money.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatchTelling } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

interface LedgerRowProps {
  readonly line: LedgerLine
  readonly currency: string
}

/** One participant of the ledger; drawn anew only where its figures have changed. */
export const LedgerRow = memo(({ line, currency }: LedgerRowProps) => {
  const { participant, net, balance, gain } = line
  const money = (minor: number) => (minor === 0 ? '–' : formatAmount(minor, currency))
  const word = gain === null ? null : GAIN_WORDS[gain]
  const uneven = balance?.verdict === 'one-sided' || balance?.verdict === 'lopsided'
  return (
    <tr data-bad={isBad(gain) || undefined}>
      <th scope="row">
        <Who participant={participant} />
      </th>
      <td>{money(net.cashIn)}</td>
      <td>{money(net.cashOut)}</td>
      <td className={css['net']}>
        {signedAmount(net.cashNet, currency)}
        {word !== null && <small>{word}</small>}
        {net.unknownAmounts > 0 && gain !== 'unknown' && <small>{net.unknownAmounts} amounts missing</small>}
      </td>
      <td>
        {net.marginReceived + net.marginGranted === 0
          ? '–'
          : signedAmount(net.marginReceived - net.marginGranted, currency)}
      </td>
      <td>{net.weightIn === 0 ? '–' : net.weightIn}</td>
      <td>{net.weightOut === 0 ? '–' : net.weightOut}</td>
      <td className={css['balance']} data-uneven={uneven || undefined}>
        {balance !== null && (
          <>
            {balance.balance !== null && <strong>{balance.balance.toFixed(2).replace('-', '−')}</strong>}
            <small>
              {uneven && <TriangleAlert aria-hidden />} {balanceWords(balance)}
            </small>
          </>
        )}
      </td>
      <td>{uneven && <ReturnButton participantId={participant.id} name={participant.name} />}</td>
    </tr>
  )
})

/** Draws the usual thing that could come back. */
function ReturnButton({ participantId, name }: { readonly participantId: string; readonly name: string }) {
  const tell = useDispatchTelling()
  const flow = useDerived(
    useCallback((records: Records) => suggestedReturn(records, participantId), [participantId]),
  )
  if (!flow) return null
  const term = FLOW_INFO[flow.kind].term.toLowerCase()
  const toPartner = flow.to === participantId
  return (
    <Button
      size="s"
      icon={<CornerDownLeft />}
      aria-label={toPartner ? `Give ${name} ${term}` : `Ask ${name} for ${term}`}
      onClick={() => tell(addReturnFlow(flow), (label) => `Done: ${label}.`)}
    >
      {toPartner ? `Give ${term}` : `Ask for ${term}`}
    </Button>
  )
}
