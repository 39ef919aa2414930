import { expect, test } from 'vitest'
import { payoutUnder } from '#domain/incentives/payout.ts'
import type { ProgrammeTerms, TierRates } from '#domain/incentives/terms.ts'
import { mulberry32 } from '#domain/random/mulberry32.ts'
import { quarterPayer } from '#domain/simulation/quarterPayer.ts'

const QUARTER = { start: '2026-01-01', end: '2026-03-31' }
const GOLD: TierRates = { id: 'gold', basePct: 20, flatFeeMinor: 50_000, maxPerDealMinor: 4_000_000 }
const BRACKETS = [
  { fromMinor: 10_000_000, pct: 3 },
  { fromMinor: 25_000_000, pct: 5 },
]
const terms = (rest: Partial<ProgrammeTerms>): ProgrammeTerms => ({
  currency: 'USD',
  mode: 'margin',
  tiers: [GOLD],
  ...rest,
})
const PROGRAMMES: Readonly<Record<string, ProgrammeTerms>> = {
  'a flat fee with a SPIFF': terms({
    mode: 'flat',
    spiff: { perDealMinor: 900, minDealMinor: 2_000_000, maxCount: 2 },
  }),
  'a marginal rebate by quarter': terms({ rebate: { type: 'marginal', brackets: BRACKETS } }),
  'a whole rebate on the year to date': terms({
    rebate: { type: 'whole', basis: 'ytd', brackets: BRACKETS },
  }),
  'accelerator and bonus under a ceiling': terms({
    rebate: { type: 'marginal', basis: 'ytd', brackets: BRACKETS },
    accelerator: { targetMinor: 12_000_000, triggerPct: 10, pct: 5 },
    quotaBonus: { targetMinor: 15_000_000, bonusMinor: 400_000 },
    maxExtrasMinor: 600_000,
    maxRatePct: 18,
  }),
}

for (const [name, rule] of Object.entries(PROGRAMMES))
  test(`pays ${name} as a statement does, but for its rounding`, () => {
    const random = mulberry32(7)
    for (let year = 0; year < 40; year++) {
      const soFar = { volumeMinor: 0, rebateMinor: 0 }
      let before = { volumeMinor: 0, rebatePaidMinor: 0 }
      for (let quarter = 0; quarter < 4; quarter++) {
        const sales = [0, 1, 2].map(() => Math.floor(random() * 9_000_000))
        const paid = quarterPayer(rule, GOLD)(sales, soFar)
        const deals = sales.map((netMinor, at) => ({
          id: String(at),
          netMinor,
          kind: 'new' as const,
          closedOn: QUARTER.start,
        }))
        const statement = payoutUnder(rule, GOLD, { period: QUARTER, deals, ytdBefore: before })
        before = {
          volumeMinor: before.volumeMinor + statement.qualifyingNetMinor,
          rebatePaidMinor: before.rebatePaidMinor + statement.rebateMinor,
        }
        expect(Math.abs(paid.takeMinor - statement.partnerTakeMinor)).toBeLessThan(5)
        expect(paid.spiffMinor).toBe(statement.spiffMinor)
      }
    }
  })
