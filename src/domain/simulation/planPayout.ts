import { quarterPayer, type YearSoFar } from '#domain/simulation/quarterPayer.ts'
import type { PartnerPlan, ProgrammePlan } from '#domain/simulation/programmePlan.ts'
import type { Outcome, Payout } from '#domain/simulation/simulatedFlow.ts'
import { tierEarned } from '#domain/simulation/tierNeeds.ts'

/** What a programme pays in one run: by quarter under each partner's tier of today, with what was agreed by hand. */
export function planPayout({ partners, mdfMinor }: ProgrammePlan): Payout {
  const payers = partners.map(payerOf)
  const takes = new Float64Array(partners.length)
  return (amounts) => {
    let [takeMinor, costMinor] = [0, mdfMinor]
    for (const [at, payer] of payers.entries()) {
      const { take, spiff } = payer(amounts)
      takes[at] = take
      takeMinor += take
      costMinor += take + spiff
    }
    return { takeMinor, costMinor, takes }
  }
}

/** One outcome for each partner and tier: it has earned that tier by the end of the year. */
export function tierOutcomes({ partners }: ProgrammePlan): readonly Outcome[] {
  return partners.flatMap(({ partnerId, sales, tiers }) =>
    tiers.map(({ tierId }, place) => ({
      id: tierOutcomeId(partnerId, tierId),
      holds: (amounts) => tierEarned(tiers, soldInYear(sales, amounts)) === place,
    })),
  )
}

export function tierOutcomeId(partnerId: string, tierId: string): string {
  return `${partnerId}|${tierId}`
}

function payerOf({ sales, terms, agreedMinor }: PartnerPlan) {
  if (!terms) return () => ({ take: agreedMinor, spiff: 0 })
  const pay = quarterPayer(terms.rule, terms.rates)
  const sold = new Float64Array(sales.length)
  return (amounts: Float64Array) => {
    const year: YearSoFar = { volumeMinor: 0, rebateMinor: 0 }
    let [take, spiff] = [agreedMinor, 0]
    for (let quarter = 0; quarter < 4; quarter++) {
      for (const [at, { flow, listed }] of sales.entries())
        sold[at] = (amounts[4 * flow + quarter] ?? 0) * listed
      const paid = pay(sold, year)
      take += paid.takeMinor
      spiff += paid.spiffMinor
    }
    return { take, spiff }
  }
}

function soldInYear(sales: PartnerPlan['sales'], amounts: Float64Array): number {
  let sum = 0
  for (const { flow, listed } of sales)
    for (let at = 4 * flow; at < 4 * flow + 4; at++) sum += (amounts[at] ?? 0) * listed
  return sum
}
