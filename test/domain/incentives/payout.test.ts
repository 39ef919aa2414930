import { describe, expect, test } from 'vitest'
import { payout } from '#domain/incentives/payout.ts'
import { isRefusal } from '#domain/refusal.ts'
import { someInput, sound } from './terms.ts'

const lineOf = (...input: Parameters<typeof someInput>) => sound(payout(someInput(...input))).lines.at(-1)
const REGISTRATION = { dealReg: { upliftPct: 5, minDealMinor: 1_000_000 } }

describe('a line of a statement', () => {
  test('says which rate of what it is, and what the registration adds', () => {
    expect(lineOf(REGISTRATION, [{ netMinor: 5_000_000, registered: true }])?.why).toBe(
      '20\u00A0% of $50,000 (new), plus 5 points for the registration.',
    )
  })

  test('says why a registration adds nothing', () => {
    expect(lineOf(REGISTRATION, [{ netMinor: 999_999, registered: true }])?.why).toMatch(
      /Registration counts from \$10,000\.$/,
    )
    expect(lineOf(REGISTRATION, [{ kind: 'renewal', registered: true }])?.why).toMatch(
      /Registration adds nothing to a renewal\.$/,
    )
  })

  test('says which ceiling cuts it', () => {
    expect(lineOf({ maxPerDealMinor: 15_000 }, [{}])).toMatchObject({
      baseMinor: 15_000,
      why: expect.stringMatching(/The ceiling of \$150 per deal cuts it\.$/),
    })
    expect(
      lineOf({ ...REGISTRATION, maxRatePct: 22 }, [{ netMinor: 1_000_000, registered: true }])?.why,
    ).toMatch(/cut to the ceiling of 22\u00A0%/)
  })

  test('the lower of two ceilings per deal holds', () => {
    const tiers = [{ id: 'gold', basePct: 20, maxPerDealMinor: 12_000 }]
    expect(lineOf({ tiers, maxPerDealMinor: 15_000 }, [{}])?.baseMinor).toBe(12_000)
    expect(lineOf({ tiers, maxPerDealMinor: 9_000 }, [{}])?.baseMinor).toBe(9_000)
  })
})

describe('a refund', () => {
  test('takes the kind, the registration and the minimum size of the deal it names', () => {
    const [sale, refund] = [
      { netMinor: 2_000_000, registered: true },
      { netMinor: -500_000, kind: 'refund' as const },
    ]
    expect(lineOf(REGISTRATION, [sale, { ...refund, refundOf: 'd0' }])).toMatchObject({
      baseMinor: -100_000,
      upliftMinor: -25_000,
    })
  })

  test('of a renewal stays out of the qualifying volume, as the renewal did', () => {
    const input = someInput({}, [{}, { netMinor: -40_000, kind: 'refund', refundOf: 'renewal' }])
    expect(sound(payout(input))).toMatchObject({ volumeMinor: 60_000, qualifyingMinor: 100_000 })
  })

  test('of a part takes back that part of a fixed fee', () => {
    const tiers = [{ id: 'gold', basePct: 0, flatFeeMinor: 50_000 }]
    const refund = { netMinor: -25_000, kind: 'refund' as const, refundOf: 'd0' }
    expect(lineOf({ mode: 'flat', tiers }, [{}, refund])?.baseMinor).toBe(-12_500)
  })
})

describe('a deal in another currency', () => {
  test('is converted between unlike minor units', () => {
    const input = someInput({ fx: { JPY: 0.0067 } }, [{ netMinor: 150_000, currency: 'JPY' }])
    expect(sound(payout(input)).volumeMinor).toBe(100_500)
  })
})

test.each([
  ['period.start', { period: { start: '2026-02-30', end: '2026-03-31' } }, 'E_DATE'],
  ['period.end', { period: { start: '2026-04-01', end: '2026-03-31' } }, 'E_DATE_ORDER'],
  ['newlyCertified', { newlyCertified: -1 }, 'E_RANGE'],
  ['retained[0].renewedMinor', { retained: [{ id: 'c', renewedMinor: -1 }] }, 'E_NEGATIVE_AMOUNT'],
  ['ytdBefore.volumeMinor', { ytdBefore: { volumeMinor: 0.5, rebatePaidMinor: 0 } }, 'E_AMOUNT'],
])('a fault at %s is refused there', (path, wrong, code) => {
  const answer = payout({ ...someInput({}, []), ...wrong })
  expect(isRefusal(answer) ? [answer.code, answer.path] : answer).toEqual([code, path])
})

test('sums that cannot be counted exactly are refused', () => {
  const deals = [{ netMinor: Number.MAX_SAFE_INTEGER }, { netMinor: 2 }]
  expect(payout(someInput({}, deals))).toMatchObject({ code: 'E_RANGE', path: 'deals' })
})
