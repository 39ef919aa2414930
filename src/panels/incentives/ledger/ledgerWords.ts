import type { PairBalance } from '#domain/ledger/balance.ts'
import type { Gain, LedgerLine } from '#domain/ledger/ledgerTable.ts'
import { formatAmount } from '#domain/money/money.ts'

/** A word beside a net that is nothing to be glad of; `null` where there is none. */
export const GAIN_WORDS: Readonly<Record<Gain, string | null>> = {
  gains: null,
  'by-margin': 'earns its margin',
  'earns-nothing': 'earns nothing',
  'pays-more': 'pays more than it gets',
  unknown: 'amounts missing',
}

/** Red: what is in it for them? */
export function isBad(gain: Gain | null): boolean {
  return gain === 'earns-nothing' || gain === 'pays-more'
}

/** "+$168,800", "−$1,200", "$0". */
export function signedAmount(minor: number, currency: string): string {
  return `${minor > 0 ? '+' : ''}${formatAmount(minor, currency)}`
}

/** Of a partner: what its exchange with us is like, seen from us. */
export function balanceWords({ verdict, balance }: PairBalance): string {
  if (balance === null) return 'nothing exchanged'
  const more = balance > 0 ? 'gives' : 'takes'
  if (verdict === 'one-sided') return `one-sided: only ${more}`
  return verdict === 'lopsided' ? `lopsided: ${more} more` : 'balanced'
}

/** Company first, then who earns least: that is who will leave. */
export function byNeed(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const rank = ({ gain }: LedgerLine) => (isBad(gain) ? 1 : 0)
  return lines
    .filter(({ gain }) => gain !== null)
    .toSorted((a, b) => rank(b) - rank(a) || b.net.cashNet - a.net.cashNet)
}
