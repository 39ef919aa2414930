import { Scale } from 'lucide-react'
import { useCallback, useState } from 'react'
import css from '#panels/incentives/ledger/Ledger.module.css'
import { LedgerRow } from '#panels/incentives/ledger/LedgerRow.tsx'
import { isBad } from '#panels/incentives/ledger/ledgerWords.ts'
import { LedgerHead } from '#panels/incentives/ledger/LedgerHead.tsx'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { type LedgerOrder, sortedLedger } from '#domain/ledger/ledgerOrder.ts'
import { type LedgerLine, ledgerTable } from '#domain/ledger/ledgerTable.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** Two hundred rows are read by nobody at once, and cost what they cost. */
const FEW = 60

/** What everybody gives and gets in a year, in money and in all else, with the amounts of the chosen programme. */
export function LedgerView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  const { id, name } = chosen.programme
  const session = useSession()
  const currency = useDerived(currencyOf)
  const lines = useDerived(useCallback((records: Records) => ledgerTable(records, id), [id]))
  const [sort, setSort] = useState<{ order: LedgerOrder; reversed: boolean }>({
    order: 'net',
    reversed: false,
  })
  const [all, setAll] = useState(false)
  if (lines.length === 0)
    return (
      <EmptyState
        icon={<Scale />}
        title="Nobody gives or gets anything yet"
        action={
          <Button tone="primary" onClick={() => session.visit('map')}>
            Go to the map
          </Button>
        }
      >
        <p>Draw lines between the cards of the map: each is something that one gives the other.</p>
      </EmptyState>
    )
  const sorted = sortedLedger(lines, sort.order, sort.reversed)
  return (
    <section className={css['sheet']} aria-label="Net value ledger">
      <p className={css['lead']}>
        {leadText(lines)} Money a year, with what {name} gives; all else by its importance to who gets it, 1
        to 5.
      </p>
      <table className={css['table']}>
        <LedgerHead
          {...sort}
          onSort={(order) => setSort({ order, reversed: order === sort.order && !sort.reversed })}
        />
        <tbody>
          {(all ? sorted : sorted.slice(0, FEW)).map((line) => (
            <LedgerRow key={line.participant.id} line={line} currency={currency} />
          ))}
        </tbody>
      </table>
      {sorted.length > FEW && (
        <Button size="s" tone="quiet" onClick={() => setAll(!all)}>
          {all ? `Show the first ${FEW}` : `Show all ${sorted.length}`}
        </Button>
      )}
    </section>
  )
}

function leadText(lines: readonly LedgerLine[]): string {
  const bad = lines.filter(({ gain }) => isBad(gain)).length
  if (bad === 0) return 'Every partner has something of it.'
  return bad === 1
    ? 'One partner has nothing of it: what is in it for them?'
    : `${bad} partners have nothing of it: what is in it for them?`
}
