import { dayText } from '#domain/calendar/days.ts'
import type { Statement } from '#domain/incentives/statement.ts'
import { standingWords, type StatementLine } from '#domain/incentives/statementLines.ts'
import { formatAmount } from '#domain/money/money.ts'
import { StatementLines } from '#panels/incentives/statements/StatementLines.tsx'
import css from '#panels/incentives/statements/Statements.module.css'
import type { Programme } from '#records/programme.ts'

interface StatementPaperProps {
  readonly statement: Statement
  readonly lines: readonly StatementLine[]
  readonly programme: Programme
}

/** The statement as it is handed to a partner and printed. */
export function StatementPaper({ statement, lines, programme }: StatementPaperProps) {
  const { partner, quarter, basis } = statement
  return (
    <article className={css['paper']} data-print>
      <header className={css['head']}>
        <div>
          <h3 className={css['title']}>{partner.name}</h3>
          <p className={css['soft']}>
            Statement for {quarter.label}, {dayText(quarter.start)} to {dayText(quarter.end, true)} ·{' '}
            {programme.name}
          </p>
        </div>
        <p className={css['big']}>
          <span className={css['soft']}>Partner take</span>
          <strong>{formatAmount(statement.payout.partnerTakeMinor, statement.currency)}</strong>
        </p>
      </header>
      <p className={css['tier']}>
        <strong>Tier at the start:</strong> {standingWords(statement)}
      </p>
      {basis === 'payments' && (
        <p className={css['note']}>
          No deals are entered for {partner.name}, so this is a quarter of its yearly payments on the map, at
          list price. Enter its deals to see the real quarter.
        </p>
      )}
      <StatementLines statement={statement} lines={lines} />
      <Facts statement={statement} programme={programme} />
    </article>
  )
}

/** When and what is paid, and what it costs us. */
function Facts({ statement, programme }: Omit<StatementPaperProps, 'lines'>) {
  const { payment, payout, currency } = statement
  const money = (minor: number) => formatAmount(minor, currency)
  const due = `${dayText(payment.dueOn, true)}, ${programme.paymentDays} days after the quarter, ${programme.paidOn === 'cash' ? 'on cash received' : 'on booking'}`
  const facts = [
    ['Carried over from before', payment.carriedInMinor === 0 ? 'nothing' : money(payment.carriedInMinor)],
    ['Paid', payment.paidMinor === 0 ? 'nothing' : `${money(payment.paidMinor)} on ${due}`],
    ['Carried over to the next quarter', carriedOut(statement, programme)],
    ...(payout.spiffMinor > 0
      ? [['SPIFF to the partner’s people, not part of the take', money(payout.spiffMinor)]]
      : []),
    ['What it costs us, per statement', money(payout.vendorCostMinor)],
    [
      'Cost of sales, per statement, without MDF and overhead',
      payout.costOfSalesPct === null ? '– nothing was sold' : `${round(payout.costOfSalesPct)} %`,
    ],
  ]
  return (
    <dl className={css['facts']}>
      {facts.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

function carriedOut({ payment, currency }: Statement, { minPayoutMinor }: Programme): string {
  if (payment.carriedOutMinor === 0) return 'nothing'
  const sum = formatAmount(payment.carriedOutMinor, currency)
  if (payment.carriedOutMinor < 0) return `${sum}, taken back from what comes next`
  return `${sum}, below the smallest payout of ${formatAmount(minPayoutMinor ?? 0, currency)}`
}

function round(pct: number): number {
  return Math.round(pct * 10) / 10
}
