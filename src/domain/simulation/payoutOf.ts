import type { FlowModel, Payout } from '#domain/simulation/simulatedFlow.ts'

/** The payout of a model: its programme's, or each flow's own percentage. */
export function payoutOf({ flows, payout }: Pick<FlowModel, 'flows' | 'payout'>): Payout {
  if (payout) return payout
  const shares = Float64Array.from(flows, ({ payoutPct = 0 }) => payoutPct / 100)
  return (amounts) => {
    let takeMinor = 0
    for (let at = 0; at < amounts.length; at++) takeMinor += (amounts[at] ?? 0) * (shares[at >> 2] ?? 0)
    return { takeMinor, costMinor: takeMinor }
  }
}
