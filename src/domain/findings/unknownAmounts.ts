import { type FindingKind, newFinding } from '#domain/findings/finding.ts'

/** Payments to us whose amount nobody has entered: every share of revenue leaves them out. */
export const unknownAmounts: FindingKind = {
  id: 'unknown-amounts',
  title: 'Payments without an amount',
  group: 'Data',
  find({ shares, analysis }) {
    const count = shares?.unknownAmounts ?? 0
    if (count === 0) return []
    const network = analysis?.network
    const company = network?.nodes[network.company]?.id
    const payments = (network?.flows ?? []).filter(({ kind, to }) => kind === 'payment' && to === company)
    const unknown = payments.filter((flow) => flow.amountMinor === null)
    return [
      newFinding(this, {
        severity: 'watch',
        weight: Math.min(40, count),
        sentence: `${count} ${count === 1 ? 'payment to us has' : 'payments to us have'} no amount: shares of revenue leave ${count === 1 ? 'it' : 'them'} out.`,
        fix: 'Enter the amounts, a guess with low and high will do.',
        flows: unknown.map(({ id }) => id),
        action: { do: 'openPlace', place: 'map' },
      }),
    ]
  },
}
