import type { LedgerLine } from '#domain/ledger/ledgerTable.ts'

/** What the net value ledger can be sorted by. */
export const LEDGER_ORDERS = [
  'name',
  'cashIn',
  'cashOut',
  'net',
  'margin',
  'valueIn',
  'valueOut',
  'balance',
] as const
export type LedgerOrder = (typeof LEDGER_ORDERS)[number]

/** Names from A, figures from the largest, unless `reversed`; what is not known comes last either way. */
export function sortedLedger(
  lines: readonly LedgerLine[],
  order: LedgerOrder,
  reversed: boolean,
): readonly LedgerLine[] {
  const sign = reversed ? -1 : 1
  if (order === 'name')
    return lines.toSorted((a, b) => sign * a.participant.name.localeCompare(b.participant.name, 'en'))
  return lines.toSorted((a, b) => {
    const [x, y] = [figureOf(a, order), figureOf(b, order)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * (y - x)
  })
}

function figureOf({ net, balance }: LedgerLine, order: Exclude<LedgerOrder, 'name'>): number | null {
  switch (order) {
    case 'cashIn':
      return net.cashIn
    case 'cashOut':
      return net.cashOut
    case 'net':
      return net.cashNet
    case 'margin':
      return net.marginReceived - net.marginGranted
    case 'valueIn':
      return net.weightIn
    case 'valueOut':
      return net.weightOut
    case 'balance':
      return balance?.balance ?? null
  }
}
