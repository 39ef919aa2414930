import { ArrowDown, ArrowUp } from 'lucide-react'
import css from '#panels/incentives/ledger/Ledger.module.css'
import { LEDGER_ORDERS, type LedgerOrder } from '#domain/ledger/ledgerOrder.ts'

const TITLES: Readonly<Record<LedgerOrder, string>> = {
  name: 'Participant',
  cashIn: 'Cash in',
  cashOut: 'Cash out',
  net: 'Net',
  margin: 'Margin',
  valueIn: 'Other value in',
  valueOut: 'Other value out',
  balance: 'Balance with us',
}

interface LedgerHeadProps {
  readonly order: LedgerOrder
  readonly reversed: boolean
  onSort(order: LedgerOrder): void
}

/** The headings; each sorts by its column, and the other way when it is pressed again. */
export function LedgerHead({ order, reversed, onSort }: LedgerHeadProps) {
  return (
    <thead>
      <tr>
        {LEDGER_ORDERS.map((one) => {
          // Names begin at A, figures at the largest.
          const ascending = (one === 'name') !== reversed
          return (
            <th
              key={one}
              scope="col"
              aria-sort={one === order ? (ascending ? 'ascending' : 'descending') : undefined}
            >
              <button type="button" className={css['sort']} onClick={() => onSort(one)}>
                {TITLES[one]}
                {one === order && (ascending ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />)}
              </button>
            </th>
          )
        })}
        <th scope="col">To even it out</th>
      </tr>
    </thead>
  )
}
