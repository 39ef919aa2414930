import { describe, expect, test } from 'vitest'
import { isWithin } from '#domain/calendar/days.ts'
import { quarterAt, quartersUpTo } from '#domain/calendar/quarter.ts'
import { shownFits } from '#domain/fit/fitTable.ts'
import { criteriaOf, evaluationsOf } from '#domain/fit/profiles.ts'
import { compareProgrammes } from '#domain/incentives/compareProgrammes.ts'
import { programmeYear } from '#domain/incentives/programmeYear.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { programmeAmounts } from '#domain/ledger/programmeAmounts.ts'
import { stageHistory } from '#domain/lifecycle/stageHistory.ts'
import { boardText, plainText } from '#domain/metrics/boardText.ts'
import { metricCard } from '#domain/metrics/metricCard.ts'
import { HEADLINE_METRICS } from '#domain/metrics/programmeMetrics.ts'
import { programmeOf } from '#domain/metrics/programmeOf.ts'
import { sourcedRevenue } from '#domain/metrics/sourcedRevenue.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import { cellText, scorecardRow } from '#domain/scorecard/scorecardRow.ts'
import { hubspot } from '#exchange/starters/hubspot.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'

const CARD = { width: 180, height: 64 }
const COMPANY_CARD = { width: 196, height: 84 }

describe.each([northwind, hubspot])('the starter map $name', (records) => {
  const all = records()
  const people = participantsOf(all)
  const flows = flowsOf(all)
  const ids = new Set(all.map((record) => record.id))

  test('holds sound records with ids of their own', () => {
    expect(all.filter((record) => recordFault(record) !== null)).toEqual([])
    expect(ids.size).toBe(all.length)
  })

  test('has one map record and one company, at the centre', () => {
    expect(all.filter((record) => record.type === 'map')).toHaveLength(1)
    const companies = people.filter((participant) => participant.kind === 'company')
    expect(companies).toMatchObject([{ x: 0, y: 0 }])
  })

  test('names nobody and nothing that is not on it', () => {
    const named = [
      ...flows.flatMap((flow) => [flow.from, flow.to, ...flow.via, flow.inReturnFor]),
      ...people.map((participant) => participant.tierId),
    ]
    expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([])
    expect(flows.filter((flow) => flow.from === flow.to)).toEqual([])
  })

  test('answers a flow only with one that goes back', () => {
    const answers = flows.filter((flow) => flow.inReturnFor !== null)
    expect(answers.length).toBeGreaterThan(0)
    const astray = answers.filter((answer) => {
      const answered = flows.find((flow) => flow.id === answer.inReturnFor)
      return answered?.from !== answer.to || answered.to !== answer.from
    })
    expect(astray).toEqual([])
  })

  test('keeps low, likely and high in order', () => {
    const disordered = flows.filter(
      ({ lowMinor, amountMinor, highMinor }) =>
        (lowMinor ?? amountMinor ?? 0) > (amountMinor ?? 0) || (amountMinor ?? 0) > (highMinor ?? Infinity),
    )
    expect(disordered).toEqual([])
  })

  test('shows cards that do not overlap', () => {
    const overlapping = people.flatMap((a, i) => people.slice(i + 1).filter((b) => overlaps(a, b)))
    expect(overlapping).toEqual([])
  })

  test('is the same each time', () => {
    expect(records()).toEqual(all)
  })
})

describe('Northwind', () => {
  const all = northwind()
  const flows = flowsOf(all)
  const licences = paymentsIn(flows).filter((flow) => flow.id !== 'flow:ledgerly-share')

  test('takes $8,400,000 in licences, 31 % of it from or with partners', () => {
    const withPartners = licences.filter((flow) => flow.via.length > 0 || !isSegment(all, flow.from))
    expect(sum(licences)).toBe(840_000_000)
    expect(Math.round((sum(withPartners) / sum(licences)) * 100)).toBe(31)
  })

  test.each(['datahaus', 'opsnorth', 'appsource'])('enters the payment of %s net of margin', (name) => {
    const margin = amount(flows, `flow:${name}-${name === 'appsource' ? 'fee' : 'margin'}`)
    const list = amount(flows, name === 'appsource' ? 'flow:appsource-purchases' : `flow:${name}-licences`)
    expect(amount(flows, `flow:${name}-payment`)).toBe(list - margin)
  })

  test.each(['mid', 'eu'])('delivers licences worth what the segment pays for them (%s)', (segment) => {
    const paid = flows.filter((flow) => flow.inReturnFor === `flow:${segment}-licences`)
    expect(sum(paid)).toBe(amount(flows, `flow:${segment}-licences`))
  })
})

describe('the ideal partner profile of Northwind', () => {
  const records = new RecordTable(northwind())
  const [autumn, spring] = evaluationsOf(records, 'profile:channel-2027')

  test('weighs eight criteria that add up to 100, each with guides', () => {
    const criteria = criteriaOf(records, 'profile:channel-2027')
    expect(criteria.map(({ weight }) => weight)).toEqual([30, 10, 15, 10, 15, 0, 10, 10])
    expect(criteria.filter(({ guide1, guide3, guide5 }) => !guide1 || !guide3 || !guide5)).toEqual([])
  })

  test('has a closed round and a later open one', () => {
    expect([autumn, spring]).toMatchObject([
      { name: 'Q4 2026', closed: false },
      { name: 'Q2 2026', closed: true },
    ])
  })

  test('rates only partners and criteria that are there', () => {
    const astray = Array.from(records.all('rating')).filter(
      ({ participantId, criterionId }) =>
        !records.find('participant', participantId) || !records.find('criterion', criterionId),
    )
    expect(astray).toEqual([])
  })

  test('comes by the rules to these scores, with one partner too little known and one knocked out', () => {
    const fits = [...shownFits(records).values()]
    expect(fits.map(({ name, score, band, rank }) => [name, shownScore(score ?? 0), band, rank])).toEqual([
      ['Ledgerly', 89, 'pursue', 1],
      ['Brightline', 78, 'pursue', 2],
      ['Formwave', 71, 'pilot', 3],
      ['RevOps Collective', 69, 'pilot', 4],
      ['Datahaus GmbH', 64, 'pilot', 5],
      ['AppSource', 61, 'pilot', 6],
      ['SaaS Ledger Review', 55, 'nurture', 7],
      ['Kestrel Consulting', 60, 'assess', null],
      ['OpsNorth', 48, 'pass', null],
    ])
    expect(fits.map(({ status }) => status).slice(-2)).toEqual(['thin', 'out'])
  })

  test('names the known criteria that the strategic value reads', () => {
    const known = new Set(Array.from(records.all('criterion'), ({ key }) => key))
    expect([...known]).toEqual(
      expect.arrayContaining(['customer_overlap', 'market_reach', 'commitment_level']),
    )
  })
})

describe('Northwind’s programme', () => {
  const all = northwind()
  const records = new RecordTable(all)
  const deals = [...records.all('deal')]
  const current = currentProgramme(records)?.id ?? ''

  test('gives the flows it sets exactly the amounts the map tells', () => {
    const given = [...programmeAmounts(records)].map(([id, { amountMinor }]) => [id, amountMinor])
    expect(given.length).toBe(4)
    expect(given).toEqual(given.map(([id]) => [id, amount(flowsOf(all), String(id))]))
  })

  test.each([
    ['datahaus', 'flow:datahaus-licences'],
    ['opsnorth', 'flow:opsnorth-licences'],
    ['brightline', 'flow:mid-brightline'],
    ['ledgerly', 'flow:mid-ledgerly'],
    ['kestrel', 'flow:eu-kestrel'],
    ['saas-ledger-review', 'flow:eu-affiliate'],
    ['appsource', 'flow:appsource-purchases'],
  ])('has won deals of %s that add up to its flow', (name, flow) => {
    const won = deals.filter(({ stage, sourcedBy }) => stage === 'won' && sourcedBy === `participant:${name}`)
    expect(won.reduce((total, deal) => total + (deal.amountMinor ?? 0), 0)).toBe(amount(flowsOf(all), flow))
  })

  test('has each won deal inside the last four closed quarters', () => {
    const year = programmeYear(records, '2026-11-21') ?? []
    expect(programmeYear(records)).toEqual(year)
    const outside = deals.filter(
      ({ stage, closedOn }) => stage === 'won' && !year.some((quarter) => isWithin(closedOn, quarter)),
    )
    expect(outside).toEqual([])
  })

  test('names no participant, deal or tier that is not there', () => {
    const ids = new Set(all.map(({ id }) => id))
    const named = all.flatMap((record) =>
      record.type === 'deal'
        ? [record.partnerId, record.sourcedBy, record.customerId, record.refundOf]
        : record.type === 'tierTerms' || record.type === 'requirement' || record.type === 'bracket'
          ? [record.programmeId, record.tierId]
          : record.type === 'mdfRequest' || record.type === 'certification'
            ? [record.participantId]
            : [],
    )
    expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([])
  })

  test('costs more as the proposal has it, and only Datahaus gains', () => {
    const proposal = [...records.all('programme')].find(({ status }) => status === 'proposal')?.id ?? ''
    expect(compareProgrammes(records, current, proposal)).toMatchObject({
      better: 1,
      worse: 0,
      costChangeMinor: 2_300_000,
      partners: [{ partnerId: 'participant:datahaus', changeMinor: 2_300_000 }, {}, {}, {}, {}, {}],
    })
  })
})

describe('Northwind’s scorecards and lifecycle', () => {
  const all = northwind()
  const records = new RecordTable(all)
  const book = scorecardBook(records)
  const quarter = quarterAt(2026, 3, 1)

  test('speak of partners that are on the map, in quarters that are closed', () => {
    const known = new Set(book.partners.map(({ id }) => id))
    const types = [
      'scorecard',
      'stageEntry',
      'activity',
      'review',
      'surveyAnswer',
      'task',
      'jointValue',
    ] as const
    const named = types.flatMap((type) => Array.from(records.all(type), ({ participantId }) => participantId))
    expect(named.filter((id) => id !== null && !known.has(id))).toEqual([])
    expect(
      [...records.all('scorecard')].filter(({ fiscalYear: year, quarter: q }) => year * 4 + q > 2026 * 4 + 3),
    ).toEqual([])
  })

  test('type only what the deals do not tell', () => {
    const dealt = ['dealsSourced', 'pipelineSourcedMinor', 'revenueMinor', 'dealsWon', 'dealsLost'] as const
    const typed = [...records.all('scorecard')].flatMap((card) => dealt.map((field) => card[field]))
    expect(new Set(typed)).toEqual(new Set([null]))
  })

  test('stand in the stage of the profile', () => {
    const astray = book.partners.filter(({ id, stage }) => {
      const last = stageHistory(records, id).at(-1)
      return last !== undefined && last.stage !== stage
    })
    expect(astray).toEqual([])
  })

  test('show every colour in the last quarter, and one figure that fell though its target is met', () => {
    const rows = book.partners.map((partner) => scorecardRow(book, partner, quarter))
    expect(new Set(rows.map((row) => row.overall.status))).toEqual(new Set(['green', 'amber', 'red']))
    const brightline = rows.find(({ participant }) => participant.name === 'Brightline')
    expect(brightline && cellText(brightline.cells.winRate, 'USD')).toBe(
      'The 40 % target is met, but it fell 50 % from last quarter (100 %).',
    )
  })

  test('make a paragraph for the board that adds up with the year of deals', () => {
    const year = quartersUpTo(quarter, 4, 1).map((each) => programmeOf(records, book, each, '2026-11-21'))
    const cards = HEADLINE_METRICS.map((metric) => metricCard(metric, year))
    const [now, before] = [year.at(-1), year.at(-2)]
    expect(now && before && plainText(boardText(now, before, cards))).toMatch(
      /^In Q3 FY2026 partners sourced \$757k, 40 % more than last quarter and 34 % of the \$2\.2M we won/,
    )
    const sourced = year.map((each) => sourcedRevenue.measure(each).value ?? Number.NaN)
    expect(sourced.reduce((sum, minor) => sum + minor, 0)).toBe(280_000_000)
  })
})

describe('HubSpot', () => {
  const all = hubspot()

  test('gives no figure without its source beside it', () => {
    const figures = all.flatMap(textsOf).filter((text) => /\d/.test(text))
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.filter((text) => !text.includes('source named: Partner Principles'))).toEqual([])
  })

  test('quotes the reported figures and no other', () => {
    const figures = new Set(all.flatMap(textsOf).flatMap((text) => text.match(/\d[\d.,]*(?: %)?/g) ?? []))
    expect([...figures].toSorted()).toEqual(['2022', '33 %', '45 %'])
  })

  test('leaves every amount unknown', () => {
    const amounts = flowsOf(all).flatMap((flow) => [flow.amountMinor, flow.lowMinor, flow.highMinor])
    expect(new Set(amounts)).toEqual(new Set([null]))
  })
})

function participantsOf(records: readonly AnyRecord[]): readonly Participant[] {
  return records.filter((record) => record.type === 'participant')
}

function flowsOf(records: readonly AnyRecord[]): readonly Flow[] {
  return records.filter((record) => record.type === 'flow')
}

function paymentsIn(flows: readonly Flow[]): readonly Flow[] {
  return flows.filter((flow) => flow.kind === 'payment' && flow.to === 'participant:northwind')
}

function isSegment(records: readonly AnyRecord[], id: string): boolean {
  return participantsOf(records).some(
    (participant) => participant.id === id && participant.kind === 'customer-segment',
  )
}

function amount(flows: readonly Flow[], id: string): number {
  return flows.find((flow) => flow.id === id)?.amountMinor ?? Number.NaN
}

function sum(flows: readonly Flow[]): number {
  return flows.reduce((total, flow) => total + (flow.amountMinor ?? Number.NaN), 0)
}

function textsOf(record: AnyRecord): readonly string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    typeof value === 'string' && !['id', 'from', 'to', 'inReturnFor', 'tierId'].includes(field)
      ? [value]
      : [],
  )
}

function overlaps(a: Participant, b: Participant): boolean {
  const [sizeA, sizeB] = [cardSize(a), cardSize(b)]
  return (
    Math.abs(a.x - b.x) < (sizeA.width + sizeB.width) / 2 &&
    Math.abs(a.y - b.y) < (sizeA.height + sizeB.height) / 2
  )
}

function cardSize(participant: Participant): typeof CARD {
  return participant.kind === 'company' ? COMPANY_CARD : CARD
}
