import { useCallback } from 'react'
import css from '#panels/incentives/ledger/Ledger.module.css'
import { byNeed, GAIN_WORDS, isBad } from '#panels/incentives/ledger/ledgerWords.ts'
import { Who } from '#panels/incentives/ledger/Who.tsx'
import { ledgerTable } from '#domain/ledger/ledgerTable.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import { compactAmount } from '#domain/money/money.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

const FEW = 6

/** The partners of the net value ledger, those that earn nothing first. */
export function ShortLedger({ programmeId }: { readonly programmeId: string }) {
  const session = useSession()
  const currency = useDerived(currencyOf)
  const lines = byNeed(
    useDerived(useCallback((records: Records) => ledgerTable(records, programmeId), [programmeId])),
  )
  if (lines.length === 0) return null
  return (
    <section className={css['short']} aria-label="Net value ledger">
      <h4 className={css['shortTitle']}>
        Net value ledger <span className={css['faint']}>a year</span>
      </h4>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            <th scope="col">Receives</th>
            <th scope="col">Gives</th>
            <th scope="col">Net</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, FEW).map(({ participant, net, gain }) => (
            <tr key={participant.id} data-bad={isBad(gain) || undefined}>
              <th scope="row">
                <Who participant={participant} />
              </th>
              <td>{compactAmount(net.cashIn, currency)}</td>
              <td>{compactAmount(net.cashOut, currency)}</td>
              <td className={css['net']}>
                <span>
                  {gain === 'unknown'
                    ? '–'
                    : `${net.cashNet > 0 ? '+' : ''}${compactAmount(net.cashNet, currency)}`}
                </span>
                {gain !== null && GAIN_WORDS[gain] !== null && <small>{GAIN_WORDS[gain]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="s" tone="quiet" onClick={() => session.lookAt('incentives', { view: 'ledger' })}>
        Open the ledger
      </Button>
    </section>
  )
}
