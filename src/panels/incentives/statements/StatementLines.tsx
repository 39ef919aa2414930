import { dayText } from '#domain/calendar/days.ts'
import type { Statement } from '#domain/incentives/statement.ts'
import type { StatementLine } from '#domain/incentives/statementLines.ts'
import { formatAmount } from '#domain/money/money.ts'
import css from '#panels/incentives/statements/Statements.module.css'
import { classNames } from '#ui/classNames.ts'

interface StatementLinesProps {
  readonly statement: Statement
  readonly lines: readonly StatementLine[]
}

/** Every line with its reason, and what they add up to. */
export function StatementLines({ statement, lines }: StatementLinesProps) {
  const { partner, payout, currency } = statement
  return (
    <div className={css['scroll']}>
      <table className={css['table']} aria-label={`Statement of ${partner.name}`}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Closed</th>
            <th scope="col">Kind</th>
            {['Net amount', 'Base', 'Uplift', 'Paid'].map((title) => (
              <th key={title} scope="col" className={css['number']}>
                {title}
              </th>
            ))}
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {lines.length === 0 && (
            <tr>
              <td colSpan={8} className={css['none']}>
                Nothing was closed in this quarter, and no bonus fell due.
              </td>
            </tr>
          )}
          {lines.map((line) => (
            <Line key={line.id} line={line} currency={currency} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              Partner take
            </th>
            <Money minor={payout.volumeMinor} currency={currency} />
            <Money minor={payout.baseMinor} currency={currency} />
            <Money minor={payout.upliftMinor} currency={currency} />
            <Money minor={payout.partnerTakeMinor} currency={currency} />
            <td className={css['why']}>
              {lines.length} {lines.length === 1 ? 'line' : 'lines'}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Line({ line, currency }: { readonly line: StatementLine; readonly currency: string }) {
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <td className={css['day']}>{line.closedOn === null ? '' : dayText(line.closedOn)}</td>
      <td>{line.kind}</td>
      <Money minor={line.netMinor} currency={currency} />
      <Money minor={line.baseMinor} currency={currency} />
      <Money minor={line.upliftMinor} currency={currency} />
      <Money minor={line.paidMinor} currency={currency} />
      <td className={css['why']}>{line.why}</td>
    </tr>
  )
}

function Money({ minor, currency }: { readonly minor: number | null; readonly currency: string }) {
  return (
    <td className={classNames(css['number'], minor !== null && minor < 0 && css['back'])}>
      {minor === null ? '' : formatAmount(minor, currency)}
    </td>
  )
}
