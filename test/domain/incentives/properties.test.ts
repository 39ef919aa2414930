import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { coMarketingBudget } from '#domain/incentives/coMarketingBudget.ts'
import { complexity } from '#domain/incentives/complexity.ts'
import { economics } from '#domain/incentives/economics.ts'
import { fundableMinor, MDF_DEFAULTS, mdfApproval } from '#domain/incentives/mdfApproval.ts'
import { payout } from '#domain/incentives/payout.ts'
import { rebate } from '#domain/incentives/rebate.ts'
import { tierReached } from '#domain/incentives/tierReached.ts'
import { minor, pct, someBrackets, someInput, someQuarter, sound } from './terms.ts'

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

test('Totals add the rounded lines, so that a statement adds up with a calculator', () => {
  fc.assert(
    fc.property(someQuarter(), (input) => {
      const paid = sound(payout(input))
      expect(paid.baseMinor).toBe(total(paid.lines.map(({ baseMinor }) => baseMinor)))
      expect(paid.upliftMinor).toBe(total(paid.lines.map(({ upliftMinor }) => upliftMinor)))
      const extras = total(paid.extras.map(({ amountMinor }) => amountMinor))
      expect(paid.vendorCostMinor).toBe(paid.baseMinor + paid.upliftMinor + extras)
      expect(paid.partnerTakeMinor).toBe(paid.vendorCostMinor - paid.spiffMinor)
      expect(paid.vendorNetMinor).toBe(paid.volumeMinor - paid.vendorCostMinor)
    }),
  )
})

test('Every deal is in a line or ignored, and every line says why in sentences without unknown numbers', () => {
  fc.assert(
    fc.property(someQuarter(), (input) => {
      const paid = sound(payout(input))
      expect([...paid.lines.map(({ id }) => id), ...paid.ignored].toSorted()).toEqual(
        input.deals.map(({ id }) => id).toSorted(),
      )
      for (const { why } of [...paid.lines, ...paid.extras]) {
        expect(why).toMatch(/^\S.*\.$/)
        expect(why).not.toMatch(/NaN|Infinity|undefined|null/)
      }
    }),
  )
})

test('No ceiling is ever exceeded', () => {
  fc.assert(
    fc.property(someQuarter(), (input) => {
      const { maxRatePct, maxPerDealMinor, maxExtrasMinor, certification, spiff } = input.programme
      const paid = sound(payout(input))
      for (const { netMinor, baseMinor, upliftMinor } of paid.lines) {
        const size = Math.abs(baseMinor + upliftMinor)
        expect(size).toBeLessThanOrEqual(maxPerDealMinor ?? Infinity)
        // Two lines are rounded, each by half a cent at most.
        expect(size).toBeLessThanOrEqual((Math.abs(netMinor) * (maxRatePct ?? 100)) / 100 + 1)
      }
      const extras = paid.rebateMinor + paid.acceleratorMinor + paid.quotaBonusMinor
      expect(extras).toBeLessThanOrEqual(maxExtrasMinor ?? Infinity)
      expect(paid.certificationMinor).toBeLessThanOrEqual(
        (certification?.perPersonMinor ?? 0) * (certification?.maxPeople ?? 0),
      )
      expect(paid.spiffMinor).toBeLessThanOrEqual((spiff?.perDealMinor ?? 0) * (spiff?.maxCount ?? 0))
    }),
  )
})

test('The order of the deals changes no amount', () => {
  fc.assert(
    fc.property(someQuarter(), (input) => {
      const { lines: _, ignored: __, ...forward } = sound(payout(input))
      const {
        lines: ___,
        ignored: ____,
        ...backward
      } = sound(payout({ ...input, deals: input.deals.toReversed() }))
      expect(backward).toEqual(forward)
    }),
  )
})

test('A sale and its refund in one quarter leave nothing of base and uplift', () => {
  fc.assert(
    fc.property(someQuarter(), minor(), fc.boolean(), (input, netMinor, registered) => {
      const deals = [
        { id: 's', netMinor: netMinor + 1, kind: 'new' as const, closedOn: '2026-02-10', registered },
        { id: 'r', netMinor: -netMinor - 1, kind: 'refund' as const, closedOn: '2026-02-11', refundOf: 's' },
      ]
      const paid = sound(payout({ ...input, deals }))
      expect([paid.baseMinor, paid.upliftMinor, paid.volumeMinor]).toEqual([0, 0, 0])
    }),
  )
})

test('Refunds in parts never take back more than the deal has paid, but for rounding', () => {
  fc.assert(
    fc.property(minor(1_000_000), minor(1_000_000), minor(50_000), (first, second, cap) => {
      const sale = { id: 's', netMinor: first + second + 2, registered: true }
      const refunds = [first, second].map((part, at) => ({
        id: `r${at}`,
        netMinor: -part - 1,
        kind: 'refund' as const,
        refundOf: 's',
      }))
      const terms = { maxPerDealMinor: cap, dealReg: { upliftPct: 5, minDealMinor: 500_000 } }
      const { baseMinor, upliftMinor } = sound(payout(someInput(terms, [sale, ...refunds])))
      expect(Math.abs(baseMinor + upliftMinor)).toBeLessThanOrEqual(2)
    }),
  )
})

test('A marginal rebate never falls when volume grows, and a cent more brings a cent at most', () => {
  fc.assert(
    fc.property(someBrackets(), minor(), minor(), (brackets, volume, more) => {
      const at = (volumeMinor: number) =>
        sound(rebate({ type: 'marginal', brackets, volumeMinor })).rebateMinor
      expect(at(volume + more)).toBeGreaterThanOrEqual(at(volume))
      expect(at(volume + 1) - at(volume)).toBeLessThanOrEqual(1)
      for (const { fromMinor } of brackets)
        expect(at(fromMinor) - at(Math.max(0, fromMinor - 1))).toBeLessThanOrEqual(1)
    }),
  )
})

test('A rebate on the whole amount is never below the marginal one, and jumps by what is told', () => {
  fc.assert(
    fc.property(someBrackets(), minor(), (brackets, volumeMinor) => {
      const whole = sound(rebate({ type: 'whole', brackets, volumeMinor }))
      const marginal = sound(rebate({ type: 'marginal', brackets, volumeMinor }))
      // Each slice of the marginal one is rounded by itself.
      expect(whole.rebateMinor).toBeGreaterThanOrEqual(marginal.rebateMinor - brackets.length)
      const at = (volume: number) =>
        sound(rebate({ type: 'whole', brackets, volumeMinor: volume })).rebateMinor
      for (const { fromMinor, shortMinor, jumpMinor } of whole.next ? [whole.next] : []) {
        expect(volumeMinor + shortMinor).toBe(fromMinor)
        expect(jumpMinor).toBe(at(fromMinor) - at(fromMinor - 1))
      }
    }),
  )
})

test('A rebate on the year to date has paid what is due after each quarter, and never more', () => {
  fc.assert(
    fc.property(
      someBrackets(),
      fc.constantFrom('marginal' as const, 'whole' as const),
      fc.array(fc.integer({ min: -20_000_000, max: 50_000_000 }), { minLength: 1, maxLength: 4 }),
      (brackets, type, quarters) => {
        let [volumeMinor, rebatePaidMinor] = [0, 0]
        for (const netMinor of quarters) {
          const kind = netMinor < 0 ? 'refund' : 'new'
          const paid = sound(
            payout({
              ...someInput({ rebate: { type, basis: 'ytd', brackets } }, [{ netMinor, kind }]),
              ytdBefore: { volumeMinor, rebatePaidMinor },
            }),
          )
          volumeMinor += paid.qualifyingNetMinor
          rebatePaidMinor += paid.rebateMinor
          const due = rebate({ type, brackets, volumeMinor: Math.max(0, volumeMinor) })
          expect(rebatePaidMinor).toBe(sound(due).rebateMinor)
        }
      },
    ),
  )
})

test('Better figures never lower the tier, and a fall waits for the grace', () => {
  const conditions = fc.record({ metric: fc.constantFrom('deals', 'revenueMinor'), min: fc.nat(100) })
  const requirement = fc.oneof(
    conditions,
    fc.array(conditions, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(conditions, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  )
  const ladder = fc
    .array(requirement, { maxLength: 4 })
    .map((all) => [{ id: 't0' }, ...all.map((requires, at) => ({ id: `t${at + 1}`, requires }))])
  fc.assert(
    fc.property(ladder, fc.nat(100), fc.nat(100), fc.nat(50), (tiers, deals, revenueMinor, more) => {
      const place = (id: string | null) => tiers.findIndex((tier) => tier.id === id)
      const now = sound(tierReached({ tiers, metrics: { deals, revenueMinor } }))
      const later = sound(
        tierReached({ tiers, metrics: { deals: deals + more, revenueMinor: revenueMinor + more } }),
      )
      expect(place(later.earned)).toBeGreaterThanOrEqual(place(now.earned))
      const top = tiers.at(-1)?.id ?? ''
      const metrics = { deals, revenueMinor }
      const first = sound(tierReached({ tiers, metrics, currentTier: top }))
      expect(first.applied).toBe(top)
      const { applied } = sound(
        tierReached({ tiers, metrics, currentTier: top, quartersBelow: first.quartersBelow }),
      )
      expect(applied).toBe(now.earned)
      expect(now.next?.progressPct ?? 0).toBeGreaterThanOrEqual(0)
      expect(now.next?.progressPct ?? 0).toBeLessThan(100)
    }),
  )
})

test('A co-marketing budget lies between 0.4 and 3 times the budget of the tier', () => {
  fc.assert(
    fc.property(
      minor(),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 2, max: 10 }),
      (tierBudgetMinor, leadQuality, halves) => {
        const { budgetMinor } = sound(
          coMarketingBudget({ tierBudgetMinor, leadQuality, brandAlignment: halves / 2 }),
        )
        expect(budgetMinor).toBeGreaterThanOrEqual(Math.floor(tierBudgetMinor * 0.4))
        expect(budgetMinor).toBeLessThanOrEqual(tierBudgetMinor * 3)
      },
    ),
  )
})

test('What is approved of market development funds is never more than can be funded', () => {
  fc.assert(
    fc.property(minor(), minor(), minor(), pct(), (requestedMinor, totalCostMinor, remainingMinor, own) => {
      const answer = sound(
        mdfApproval({
          activity: {
            type: 'event',
            targetsSegment: true,
            measurementPlan: true,
            requestedMinor,
            totalCostMinor,
            expectedPipelineMinor: requestedMinor * 5,
          },
          policy: { ...MDF_DEFAULTS, minPartnerSharePct: own, remainingMinor },
        }),
      )
      expect(answer.approvedMinor).toBeLessThanOrEqual(answer.mostFundableMinor)
      expect(answer.mostFundableMinor).toBeLessThanOrEqual(
        Math.min(remainingMinor, fundableMinor(totalCostMinor, own)),
      )
    }),
  )
})

test('At the break-even volume the gross profit covers the cost, and a little below it does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 1_000_000 }),
      fc.integer({ min: 40, max: 90 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1_000, max: 1_000_000 }),
      (gross, grossMarginPct, sharePct, overheadMinor) => {
        const at = (hundreds: number) =>
          sound(
            economics({
              grossMinor: hundreds * 100,
              grossMarginPct,
              payoutsMinor: hundreds * sharePct,
              spiffMinor: 0,
              mdfMinor: 0,
              overheadMinor,
            }),
          )
        const breakEven = at(gross).breakEvenMinor ?? Number.NaN
        const above = at(Math.ceil(breakEven / 100))
        expect(above.grossProfitMinor).toBeGreaterThanOrEqual(above.costMinor)
        const below = at(Math.floor(breakEven / 100) - 1)
        expect(below.grossProfitMinor).toBeLessThan(below.costMinor)
      },
    ),
  )
})

test('Dropping anything never makes a programme more complex', () => {
  const counts = fc.record({
    tiers: fc.nat(8),
    requirementMetrics: fc.nat(5),
    mixedLogic: fc.boolean(),
    components: fc.nat(9),
    brackets: fc.nat(5),
    caps: fc.nat(4),
    exceptions: fc.nat(4),
  })
  fc.assert(
    fc.property(counts, (input) => {
      const { points, parts } = sound(complexity(input))
      expect(points).toBe(total(Object.values(parts)))
      for (const [field, count] of Object.entries({ ...input, mixedLogic: 0 })) {
        const fewer = { ...input, [field]: Math.max(0, count - 1) }
        expect(sound(complexity(fewer)).points).toBeLessThanOrEqual(points)
      }
    }),
  )
})
