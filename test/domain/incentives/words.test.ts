import { describe, expect, test } from 'vitest'
import { applyLadder } from '#commands/applyLadder.ts'
import { plainRules, tierInWords, wordCount } from '#domain/incentives/plainWords.ts'
import { programmeComplexity } from '#domain/incentives/programmeComplexity.ts'
import { programmeGuide } from '#domain/incentives/programmeGuide.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import type { Programme } from '#records/programme.ts'
import { newBracket } from '#records/bracket.ts'
import type { AnyRecord } from '#records/record.ts'
import type { TierTerms } from '#records/tierTerms.ts'
import { newRequirement } from '#records/requirement.ts'
import { aProgramme, incentiveMap, someTierTerms } from '../../commands/incentiveWorld.ts'

const SPACE = '\u00A0'
const FULL: Partial<Programme> = {
  status: 'current',
  regUpliftPct: 5,
  regMinDealMinor: 1_000_000,
  acceleratorTargetMinor: 20_000_000,
  acceleratorTriggerPct: 10,
  acceleratorPct: 5,
  quotaTargetMinor: 20_000_000,
  quotaBonusMinor: 100_000,
  retentionPct: 2,
  certPerPersonMinor: 100_000,
  certMaxPeople: 10,
  spiffPerDealMinor: 50_000,
  spiffMinDealMinor: 1_000_000,
  maxExtrasMinor: 5_000_000,
  specialCases: 'Old partners keep 25 %.\n\nOEM by contract.',
}
const bracket = (id: string, fromMinor: number, pct: number) =>
  newBracket({ id, programmeId: 'now', tierId: null, fromMinor, pct })

function reading(
  programme: Partial<Programme>,
  gold: Partial<TierTerms> = {},
  ...more: readonly AnyRecord[]
) {
  const map = incentiveMap(
    aProgramme('now', { status: 'current', ...programme }),
    someTierTerms('Gold', { basePct: 20, ...gold }),
    ...more,
  )
  const read = programmeOf(map.records, 'now')
  const tier = read?.tiers.at(-1)
  if (!read || !tier) throw new Error('The programme is gone')
  return { read, tier, records: map.records }
}

function goldSentences(...given: Parameters<typeof reading>): readonly string[] {
  const { read, tier } = reading(...given)
  return plainRules(read, tier).map(({ text }) => text.replaceAll(SPACE, ' '))
}

describe('a tier in plain words', () => {
  test('every part that is switched on says what to do and what it brings', () => {
    expect(
      goldSentences(
        FULL,
        { renewalPct: 10, expansionPct: 25, mdfQuarterMinor: 1_000_000 },
        bracket('a', 50_000_000, 2),
        bracket('b', 100_000_000, 3),
      ),
    ).toEqual([
      'Win 2 deals: you keep 20 % of every new deal.',
      'Register a new deal of $10,000 or more and you keep 25 % instead of 20 %.',
      'Sell more to a customer you have and you keep 25 %.',
      'Renew a customer and you keep 10 %.',
      'Sell more in a quarter and you get back 2 % over $500,000 and 3 % over $1,000,000.',
      'Beat $200,000 in a quarter by 10 % and you get 5 % more on all above it.',
      'Reach $200,000 in a quarter and you get $1,000 on top.',
      'Keep a customer and you get 2 % of the renewal.',
      'Certify a person and you get $1,000, up to 10 a quarter.',
      'Close a deal of $10,000 or more and your seller gets $500.',
      'Plan a campaign, pay 50 % of it yourself and prove it, and we fund up to $10,000 a quarter.',
    ])
  })

  test('conditions are joined by what the tier needs, and the mode has its own verb', () => {
    const people = newRequirement({ programmeId: 'now', tierId: 'Gold', metric: 'certified', min: 1 })
    expect(goldSentences({}, { needs: 'any' }, people)).toEqual([
      'Win 2 deals or certify 1 person: you keep 20 % of every new deal.',
    ])
    expect(goldSentences({ mode: 'commission' }, {}, people)[0]).toMatch(
      /^Win 2 deals and certify 1 person: you earn/,
    )
    expect(goldSentences({ mode: 'flat' }, { flatFeeMinor: 50_000 })).toEqual([
      'Win 2 deals: you get $500 for each new customer.',
    ])
  })

  test('a ceiling on the rate is told as the rate it leaves', () => {
    expect(goldSentences({ regUpliftPct: 5, maxRatePct: 22 })[1]).toBe(
      'Register a new deal and you keep 22 % instead of 20 %.',
    )
    expect(goldSentences({ regUpliftPct: 5, maxRatePct: 20 })).toHaveLength(1)
  })

  test('words are counted as they are read, and over 40 are flagged', () => {
    expect(wordCount('you keep 20\u00A0% of $10,000 – or more.')).toBe(7)
    const { read, tier } = reading(FULL, { mdfQuarterMinor: 1 })
    expect(tierInWords(read, tier)).toMatchObject({ long: true })
    expect(tierInWords(reading({}).read, reading({}).tier)).toMatchObject({ words: 10, long: false })
  })
})

describe('the complexity of a programme', () => {
  test('a plain one is easy and needs nothing dropped', () => {
    expect(programmeComplexity(reading({}).read)).toMatchObject({ points: 2, verdict: 'easy', drop: [] })
  })

  test('all parts on: what to drop brings it down to easy', () => {
    const { read } = reading(FULL, { mdfQuarterMinor: 1 }, bracket('a', 1, 2), bracket('b', 9, 3))
    const { points, parts, drop, components } = programmeComplexity(read)
    expect(parts).toEqual({
      extraTiers: 0,
      requirementMetrics: 1,
      mixedLogic: 0,
      components: 9,
      extraBrackets: 1,
      caps: 2,
      exceptions: 2,
    })
    expect(components).not.toContain('')
    expect(drop.slice(0, 2)).toEqual([
      { what: 'the volume rebate', points: 2 },
      { what: 'the special cases', points: 2 },
    ])
    expect(points - drop.reduce((sum, one) => sum + one.points, 0)).toBeLessThanOrEqual(8)
  })

  test('any and all beside each other count once', () => {
    const more = (tierId: string, metric: 'deals' | 'certified') =>
      newRequirement({ programmeId: 'now', tierId, metric, min: 1 })
    const silver = someTierTerms('Silver', { needs: 'any' })
    const { read } = reading(
      {},
      {},
      silver,
      more('Silver', 'deals'),
      more('Silver', 'certified'),
      more('Gold', 'certified'),
    )
    expect(programmeComplexity(read).parts).toMatchObject({ requirementMetrics: 2, mixedLogic: 1 })
  })
})

describe('the programme guide', () => {
  test('has the tiers as a table, each in plain words, and the terms; empty sections and rows are left out', () => {
    const map = incentiveMap()
    map.dispatch(applyLadder('now', 'discount'))
    const guide = programmeGuide(map.records, 'now')
    expect(guide?.title).toBe('Northwind: now')
    expect(guide?.sections.map(({ heading }) => heading)).toEqual([
      'How it works',
      'Tiers at a glance',
      'Authorized',
      'Gold',
      'Platinum',
      'Market development funds',
      'Payment and terms',
    ])
    expect(guide?.sections[1]?.blocks[0]).toMatchObject({
      head: ['', 'Authorized', 'Gold', 'Platinum'],
      rows: expect.arrayContaining([
        ['Revenue won', '–', '$100,000', '$500,000'],
        ['MDF per quarter', '–', '$5,000', '$20,000'],
        ['Joint PR', '–', '–', 'Yes'],
      ]),
    })
  })

  test('tells partners nothing of our margin and overhead', () => {
    const { records } = reading({ ...FULL, grossMarginPct: 83, overheadMinor: 777_700 })
    const text = JSON.stringify(programmeGuide(records, 'now'))
    expect(text).not.toMatch(/83|7,777|undefined|null|NaN/)
    expect(text).toContain('OEM by contract.')
  })

  test('there is none of a programme that is gone', () => {
    expect(programmeGuide(incentiveMap().records, 'gone')).toBeNull()
  })
})
