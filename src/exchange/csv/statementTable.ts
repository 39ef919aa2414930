import { csvOfTexts } from '#exchange/csvText.ts'
import type { Statement } from '#domain/incentives/statement.ts'
import { type StatementLine } from '#domain/incentives/statementLines.ts'
import { formatAmount } from '#domain/money/money.ts'

const HEAD = ['Line', 'Closed', 'Kind', 'Net amount', 'Base', 'Uplift', 'Paid', 'Why'] as const

/** A statement as rows of cells, for a spreadsheet: a row of names, the lines, the total. */
export function statementTable(
  { payout, currency }: Statement,
  lines: readonly StatementLine[],
): readonly (readonly string[])[] {
  const money = (minor: number | null) => (minor === null ? '' : formatAmount(minor, currency))
  return [
    HEAD,
    ...lines.map((line) => [
      line.name,
      line.closedOn ?? '',
      line.kind ?? '',
      money(line.netMinor),
      money(line.baseMinor),
      money(line.upliftMinor),
      money(line.paidMinor),
      line.why,
    ]),
    [
      'Partner take',
      '',
      '',
      money(payout.volumeMinor),
      money(payout.baseMinor),
      money(payout.upliftMinor),
      money(payout.partnerTakeMinor),
      '',
    ],
  ]
}

/** The same as a CSV file. */
export function statementFile(statement: Statement, lines: readonly StatementLine[]): string {
  return csvOfTexts(statementTable(statement, lines))
}
