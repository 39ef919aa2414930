import { describe, expect, test } from 'vitest'
import { quarterAt } from '#domain/calendar/quarter.ts'
import { boardText, plainText } from '#domain/metrics/boardText.ts'
import { changeText, metricCard } from '#domain/metrics/metricCard.ts'
import type { Metric } from '#domain/metrics/metric.ts'
import { PROGRAMME_METRICS, HEADLINE_METRICS } from '#domain/metrics/programmeMetrics.ts'
import { programmeDeals } from '#domain/metrics/programmeDeals.ts'
import { programmeOf, type ProgrammeCosts } from '#domain/metrics/programmeOf.ts'
import { paretoText } from '#domain/metrics/revenueConcentration.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { COLUMNS } from '#domain/scorecard/columns.ts'
import { newActivity } from '#records/activity.ts'
import { newCertification } from '#records/certification.ts'
import { newDeal, type Deal } from '#records/deal.ts'
import { newMdfRequest } from '#records/mdfRequest.ts'
import { newProgrammeQuarter } from '#records/programmeQuarter.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newScorecard } from '#records/scorecard.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { newSurveyAnswer } from '#records/surveyAnswer.ts'
import { aMap, aParticipant } from '../../support/builders.ts'

const Q1 = quarterAt(2026, 1, 1)
const Q4 = quarterAt(2025, 4, 1)
const TODAY = '2026-06-01'
const signed = (id: string, signedOn: string | null = '2026-01-05') =>
  aParticipant(id, { name: id.toUpperCase(), signedOn })

/** Won 200k sourced by a, 300k influenced by b, 500k direct (rules.md §7, worked example 1). */
const DEALS = [
  won('1', 20_000_000, { sourcedBy: 'a' }),
  won('2', 30_000_000, { influencedBy: ['b'] }),
  won('3', 50_000_000, { direct: true }),
]
const WORLD = [signed('a'), signed('b'), signed('c'), ...DEALS]

describe('the programme metrics of worked example 1', () => {
  test.each([
    ['sourcedRevenue', 20_000_000, '$200k of $1M won'],
    ['sourcedRevenueShare', 20, '$200k of $1M won'],
    ['involvedRevenueShare', 50, '$500k of $1M won'],
    ['attachRate', 200 / 3, '2 of 3 won deals'],
    ['activePartners', 2, 'of 3 signed'],
    ['activationRate', 200 / 3, '2 of 3 signed are active'],
    ['revenuePerPartner', 10_000_000, '$200k by 2 active'],
    ['sourcedPipeline', 20_000_000, '1 deal of $1M created'],
    ['expectedRevenue', 20_000_000, 'at a win rate of 100 %'],
  ])('%s', (id, value, detail) => {
    const measured = measure(id, WORLD)
    expect(measured.value).toBeCloseTo(value, 6)
    expect(measured.detail).toBe(detail)
  })

  test('the first deal of who signed before deals were kept is not known', () => {
    expect(measure('timeToFirstDeal', WORLD)).toMatchObject({ value: 27, detail: 'Median of 2, 1 waiting' })
    const early = [signed('a', '2024-01-01'), signed('b')]
    expect(measure('timeToFirstDeal', [...early, ...DEALS])).toMatchObject({
      value: 27,
      detail: 'Median of 1, 0 waiting, 1 signed before deals were kept',
    })
    expect(measure('timeToFirstDeal', [...early.slice(0, 1), ...DEALS])).toMatchObject({
      reason: 'NO_DEALS',
      detail: 'No first deal is known: 1 signed before deals were kept.',
    })
  })

  test('a look inside finds the deals and partners, or those who are silent', () => {
    expect(measure('involvedRevenue', WORLD)).toMatchObject({ dealIds: ['1', '2'], partnerIds: ['a', 'b'] })
    expect(measure('activationRate', WORLD).partnerIds).toEqual(['c'])
    expect(measure('timeToFirstDeal', WORLD).partnerIds).toEqual(['c'])
  })
})

describe('a metric without a value says why', () => {
  test.each([
    ['sourcedRevenueShare', 'NO_DEALS', 'No deals are entered and no figure is typed.'],
    ['attachRate', 'NO_DEALS', 'It needs the deals, direct ones too: none are entered.'],
    ['activationRate', 'NO_PARTNER', 'No partner has signed yet.'],
    ['partnerCac', 'NO_COST', 'Recruiting and onboarding costs are not entered.'],
    ['mdfRoi', 'NOTHING_SPENT', 'No market development funds were spent, as far as is entered.'],
    ['partnerNps', 'NO_ANSWER', 'No survey ran in this period.'],
    ['timeToFirstDeal', 'NONE_YET', 'No partner has won a deal yet; 0 waiting.'],
    ['retentionGain', 'NO_CUSTOMERS', 'The customers of both ways of selling are not entered.'],
    ['revenueConcentration', 'NO_REVENUE', 'No partner brought revenue in this period.'],
  ])('%s', (id, reason, detail) => {
    expect(measure(id, [])).toMatchObject({ value: null, reason, detail })
  })

  test('a return needs cost and margin', () => {
    expect(measure('programmeRoi', WORLD).reason).toBe('NO_COST')
    expect(measure('programmeRoi', WORLD, { programmeCostMinor: 5_000_000 }).reason).toBe('NO_MARGIN')
    const roi = measure('programmeRoi', WORLD, { programmeCostMinor: 5_000_000, grossMarginPct: 75 })
    expect(roi).toMatchObject({ value: 3, detail: '$150k profit, $50k cost' })
  })
})

test('every metric has an id of its own, apart from the columns of the scorecard, and a formula in words', () => {
  const ids = [...PROGRAMME_METRICS, ...COLUMNS].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(PROGRAMME_METRICS.filter(({ formula }) => !/^[A-Z].{20,}\.$/.test(formula))).toEqual([])
})

describe('the programme out of the map', () => {
  test('a typed figure takes the place of the deals, and without deals the total has to be typed', () => {
    const card = newScorecard({ participantId: 'a', fiscalYear: 2026, quarter: 1, revenueMinor: 10_000_000 })
    expect(measure('sourcedRevenue', [...WORLD, card]).value).toBe(10_000_000)
    expect(measure('sourcedRevenueShare', [signed('a'), card]).reason).toBe('NO_TOTAL')
    const total = newProgrammeQuarter({ fiscalYear: 2026, quarter: 1, wonMinor: 40_000_000 })
    expect(measure('sourcedRevenueShare', [signed('a'), card, total])).toMatchObject({
      value: 25,
      partnerIds: ['a'],
    })
  })

  test('deeds, deals and typed engagements make a partner active; onboarding does not', () => {
    const active = (...more: readonly AnyRecord[]) => measure('activePartners', [signed('c'), ...more]).value
    const deed = (kind: 'referral' | 'onboarding', on: string) =>
      newActivity({ id: 'x', participantId: 'c', kind, on })
    expect(active(deed('referral', '2026-01-01'))).toBe(1)
    expect(active(deed('referral', '2025-12-31'))).toBe(0)
    expect(active(deed('onboarding', '2026-03-01'))).toBe(0)
    expect(active(newScorecard({ participantId: 'c', fiscalYear: 2026, quarter: 1, engagements: 2 }))).toBe(1)
    expect(active(newScorecard({ participantId: 'c', fiscalYear: 2025, quarter: 4, engagements: 2 }))).toBe(0)
  })

  test('who has ended is not counted any more, and was before', () => {
    const ended = newStageEntry({ participantId: 'a', stage: 'ended', since: '2026-03-31' })
    expect(measure('activationRate', [...WORLD, ended]).detail).toBe('1 of 2 signed are active')
  })

  test('answers count in the quarter they were given', () => {
    const answers = [10, 9, 9, 8, 7, 10, 9, 3, 9, 10].map((score, place) =>
      newSurveyAnswer({ id: `s${place}`, answeredOn: '2026-03-31', score }),
    )
    const late = newSurveyAnswer({ id: 'late', answeredOn: '2026-04-01', score: 0 })
    expect(measure('partnerNps', [...answers, late])).toMatchObject({ value: 60, detail: '10 answers' })
    expect(measure('partnerNps', answers.slice(0, 1)).detail).toBe('1 answer, too few to lean on')
  })

  test('a deal that cannot be dated is left out and told, a stranger in one forgotten and told', () => {
    const { deals, faults } = programmeDeals(
      table([...WORLD, won('4', 1, { closedOn: null }), won('5', 1, { sourcedBy: 'gone' })]),
    )
    expect(deals.map(({ id, sourcedBy }) => [id, sourcedBy])).toEqual([
      ['1', 'a'],
      ['2', null],
      ['3', null],
      ['5', null],
    ])
    expect(faults).toMatchObject([
      { id: '4', why: '4: A won deal needs the day on which it was closed.' },
      { id: '5', why: expect.stringMatching('no partner of this map') },
    ])
  })

  test('funds count in the quarter their activity ended, and a certification makes a partner active', () => {
    const request = (id: string, endsOn: string, pipelineMinor: number | null) =>
      newMdfRequest({ id, name: id, participantId: 'c', endsOn, spentMinor: 1_000_000, pipelineMinor })
    const requests = [request('m', '2026-03-31', 6_500_000), request('n', '2026-04-01', 100)]
    expect(measure('mdfRoi', requests)).toMatchObject({ value: 6.5, detail: '$65k pipeline, $10k spent' })
    expect(measure('mdfRoi', [request('m', '2026-03-31', null)]).reason).toBe('NO_TOTAL')
    const certified = newCertification({ id: 'x', participantId: 'c', on: '2026-03-01' })
    expect(measure('activePartners', [signed('c'), certified]).value).toBe(1)
  })

  test('typed funds win over the requests as a pair', () => {
    const typed = newProgrammeQuarter({ fiscalYear: 2026, quarter: 1, mdfSpentMinor: 100 })
    const request = newMdfRequest({
      id: 'm',
      name: 'm',
      participantId: 'c',
      endsOn: '2026-03-31',
      spentMinor: 1,
      pipelineMinor: 9,
    })
    expect(measure('mdfRoi', [typed, request]).reason).toBe('NO_TOTAL')
  })

  test('who is paid for a deal took part in it', () => {
    const { deals } = programmeDeals(table([signed('a'), won('1', 1, { partnerId: 'a' })]))
    expect(deals[0]?.influencedBy).toEqual(['a'])
  })
})

describe('a card', () => {
  test('has its target, colour and the change in the words of its unit', () => {
    const before = [
      signed('z'),
      won('0', 20_000_000, { sourcedBy: 'a', closedOn: '2025-12-01' }),
      won('00', 80_000_000, { closedOn: '2025-12-01' }),
    ]
    const card = cardOf('sourcedRevenueShare', [...WORLD, ...before])
    expect(card).toMatchObject({
      valueText: '20 %',
      targetText: 'Target 25 %',
      changeText: '0 pts',
      rag: { status: 'amber', attainmentPct: 80 },
      series: [20, 20],
    })
  })

  test('is green, amber or red by the bands of concentration, whatever the change', () => {
    expect(cardOf('revenueConcentration', WORLD)).toMatchObject({ value: 10_000, rag: { status: 'red' } })
  })

  test('a target somebody set takes the place of the usual one', () => {
    const metric = metricNamed('sourcedRevenueShare')
    const card = metricCard(metric, [programme(WORLD)], { target: 20 })
    expect(card).toMatchObject({ target: 20, targetText: 'Target 20 %', rag: { status: 'green' } })
  })

  test('where lower is better the target has its sign', () => {
    expect(cardOf('timeToFirstDeal', WORLD).targetText).toBe('Target < 90 days')
  })

  test.each([
    ['percent', 31, 27, '+4 pts'],
    ['money', 93, 100, '−7 %'],
    ['count', 7, 5, '+2'],
    ['days', 78, 84, '−6 days'],
    ['ratio', 3.1, 2.65, '+17 %'],
    ['score', 52, null, ''],
    ['money', 5, 0, ''],
  ] as const)('a change in %s from %s to %s is “%s”', (unit, now, before, text) => {
    expect(changeText({ unit }, now, before)).toBe(text)
  })
})

describe('the text for the board', () => {
  test('tells revenue, partners and what to watch in plain sentences', () => {
    const costs = { programmeCostMinor: 5_000_000, grossMarginPct: 75 }
    expect(board(WORLD, costs)).toBe(
      [
        'In Q1 FY2026 partners sourced $200k, 20 % of the $1M we won (target 25 %). They took part in $500k, 50 %, and in 2 of 3 won deals: attach rate 67 % (target 50 %).',
        '2 of 3 signed partners are active. Each brought $100k. The programme returned 3.0 : 1 on $50k.',
        'Watch: A brings 100 % of sourced revenue, and B and C sourced nothing. Partner NPS is unknown.',
      ].join('\n\n'),
    )
  })

  test.each([
    [12_000_000, 'Each brought $100k, under the $120k target.'],
    [10_000_000, 'Each brought $100k, at or above the $100k target.'],
  ])('holds revenue per partner against a target of %i', (target, sentence) => {
    const now = programme(WORLD)
    const card = metricCard(metricNamed('revenuePerPartner'), [now], { target })
    expect(plainText(boardText(now, null, [card]))).toMatch(sentence)
  })

  test('tells what is unknown as unknown', () => {
    expect(board([signed('a')])).toMatch(
      /^What partners sourced in Q1 FY2026 is not known: no deals are entered and no figure is typed\.\n\n0 of 1 signed partner is active\.\n\n.* and Programme ROI are unknown\.$/,
    )
    expect(board([])).toMatch('No partner has signed yet.')
  })

  test('has the figures strong and leaves stars in names alone', () => {
    const [first] = boardParagraphs([...WORLD, signed('a*b*')])
    expect(first?.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      '$200k',
      '20 %',
      '$500k',
      '50 %',
      '67 %',
    ])
  })
})

test('the 80/20 in a sentence', () => {
  expect(paretoText(programme(WORLD))).toBe('The top 1 of 3 partners bring 100 %; 1 bring 80 %.')
})

function table(records: readonly AnyRecord[]) {
  return new RecordTable([aMap(), ...records])
}

function programme(records: readonly AnyRecord[], costs: ProgrammeCosts = {}, quarter = Q1) {
  const map = table(records)
  return programmeOf(map, scorecardBook(map), quarter, TODAY, costs)
}

function metricNamed(id: string): Metric {
  const found = PROGRAMME_METRICS.find((metric) => metric.id === id)
  if (!found) throw new Error(`There is no metric ${id}`)
  return found
}

function measure(id: string, records: readonly AnyRecord[], costs: ProgrammeCosts = {}) {
  return metricNamed(id).measure(programme(records, costs))
}

function cardOf(id: string, records: readonly AnyRecord[]) {
  return metricCard(metricNamed(id), [programme(records, {}, Q4), programme(records)])
}

function boardParagraphs(records: readonly AnyRecord[], costs: ProgrammeCosts = {}) {
  const now = programme(records, costs)
  const cards = HEADLINE_METRICS.map((metric) => metricCard(metric, [now]))
  return boardText(now, null, cards)
}

function board(records: readonly AnyRecord[], costs: ProgrammeCosts = {}) {
  return plainText(boardParagraphs(records, costs))
}

function won(id: string, amountMinor: number | null, fields: Partial<Deal> = {}): Deal {
  return newDeal({
    id,
    name: id,
    amountMinor,
    stage: 'won',
    createdOn: '2026-01-05',
    closedOn: '2026-02-01',
    ...fields,
  })
}
