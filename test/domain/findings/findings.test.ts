import { describe, expect, test } from 'vitest'
import { actionLabel } from '#domain/findings/actionLabel.ts'
import { type FindingFacts, NOTHING_KNOWN } from '#domain/findings/facts.ts'
import { factsOf, type FactsGiven } from '#domain/findings/factsOf.ts'
import { FINDING_KINDS } from '#domain/findings/findingKinds.ts'
import { findings } from '#domain/findings/findings.ts'
import { foldedFindings } from '#domain/findings/foldedFindings.ts'
import { insights, insightSteps } from '#domain/findings/insights.ts'
import { openFindings } from '#domain/findings/openFindings.ts'
import { aKind } from '#domain/findings/words.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import type { Flow } from '#records/flow.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'

const AS_OF = '2026-11-21'
const GIVEN: FactsGiven = { asOf: AS_OF, planned: false, known: {} }
const found = (records: readonly AnyRecord[], given: Partial<FactsGiven> = {}) =>
  insights(new RecordTable(records), { ...GIVEN, ...given }).findings
const segment = (id: string) => aParticipant(id, { kind: 'customer-segment' })
const sells = (from: string, to: string, rest: Partial<Flow> = {}) =>
  aFlow(`${from}>${to}`, from, to, { kind: 'product', ...rest })
const sentences = (records: readonly AnyRecord[], kind: string, given: Partial<FactsGiven> = {}) =>
  found(records, given)
    .filter((finding) => finding.kind === kind)
    .map(({ sentence, severity }) => `${severity}: ${sentence}`)
const told = (facts: Partial<FindingFacts>) =>
  findings({ ...NOTHING_KNOWN, asOf: AS_OF, ...facts }).map(
    ({ sentence, severity }) => `${severity}: ${sentence}`,
  )
const participants = new Map([
  ['x', aParticipant('x', { name: 'Brightline' })],
  ['y', aParticipant('y', { name: 'Datahaus' })],
])

describe('what is found on the map', () => {
  test('reach: segments nobody serves, and those nothing reaches', () => {
    const records = [
      aCompany(),
      segment('EU agencies'),
      segment('SMB'),
      aParticipant('AppSource', { kind: 'marketplace' }),
      sells('us', 'AppSource'),
      sells('AppSource', 'EU agencies', { kind: 'content' }),
    ]
    expect(sentences(records, 'aware-segment')).toEqual([
      'alarm: Nobody sells to EU agencies or serves them: they only hear of us through AppSource.',
    ])
    expect(sentences(records, 'unreached-segment')).toEqual(['alarm: Nothing of ours reaches SMB.'])
    expect(found(records).find(({ id }) => id === 'unreached-segment:SMB')?.action).toEqual({
      do: 'addSeller',
      segment: 'SMB',
      kind: 'var',
    })
  })

  test('fragility: who takes a segment along, and what hangs on us alone', () => {
    const records = [
      aCompany(),
      segment('EU agencies'),
      segment('SMB'),
      aParticipant('AppSource'),
      sells('us', 'AppSource'),
      sells('AppSource', 'EU agencies'),
      sells('us', 'SMB'),
    ]
    expect(sentences(records, 'single-point')).toEqual([
      'alarm: If AppSource leaves, nothing connects us with EU agencies any more.',
    ])
    expect(sentences(records, 'single-link')).toEqual(['watch: Only our direct connection reaches SMB.'])
  })

  test('fragility: revenue through one partner, and payments that nobody knows', () => {
    const pays = (id: string, amountMinor: number | null) =>
      aFlow(`pay ${id}`, id, 'us', { kind: 'payment', amountMinor })
    const records = [
      aCompany(),
      ...['a', 'b', 'c'].map((id) => aParticipant(id)),
      pays('a', 36),
      pays('b', 64),
      pays('c', null),
    ]
    expect(sentences(records, 'revenue-of-one')).toEqual([
      'alarm: 64 % of our revenue comes through b.',
      'watch: 36 % of our revenue comes through a.',
    ])
    expect(sentences(records, 'unknown-amounts')).toEqual([
      'watch: 1 payment to us has no amount: shares of revenue leave it out.',
    ])
    expect(found(records).find(({ kind }) => kind === 'unknown-amounts')?.flows).toEqual(['pay c'])
  })

  test('balance: one-sided and lopsided exchanges, with what could come back', () => {
    const records = [
      aCompany(),
      aParticipant('Kestrel', { kind: 'si' }),
      aParticipant('SaaS Ledger', { kind: 'affiliate' }),
      aFlow('lead', 'Kestrel', 'us'),
      aFlow('leads', 'SaaS Ledger', 'us', { weight: 5 }),
      aFlow('reward', 'us', 'SaaS Ledger', { kind: 'commission', weight: 1 }),
    ]
    expect(sentences(records, 'one-sided-value')).toEqual([
      'alarm: Kestrel gives to us and gets nothing back.',
      'watch: SaaS Ledger gives more than it gets: what it gives us weighs 5, what we give back 1.',
    ])
    const actions = found(records)
      .filter(({ kind }) => kind === 'one-sided-value')
      .map(({ action }) => action)
    expect(actions).toEqual([
      { do: 'addReturnFlow', from: 'us', to: 'Kestrel', kind: 'enablement', answers: 'lead' },
      { do: 'addReturnFlow', from: 'us', to: 'SaaS Ledger', kind: 'content', answers: 'leads' },
    ])
  })

  test('balance: partners that only give to others', () => {
    const records = [aCompany(), aParticipant('a'), aParticipant('b'), sells('a', 'b'), sells('us', 'b')]
    expect(sentences(records, 'gives-only')).toEqual([
      'watch: a gives to others and gets nothing from anybody.',
    ])
  })

  test('conflict: we against a partner, and partners against each other', () => {
    const records = [
      aCompany(),
      segment('SMB'),
      segment('Public'),
      aParticipant('Datahaus', { regions: ['DACH'] }),
      aParticipant('OpsNorth', { regions: ['DACH'] }),
      sells('us', 'SMB'),
      sells('Datahaus', 'SMB'),
      sells('Datahaus', 'Public'),
      sells('OpsNorth', 'Public'),
    ]
    const given = { known: { dealRegistration: false } }
    expect(sentences(records, 'competing-with-partners', given)).toEqual([
      'watch: We and Datahaus both sell to SMB, without deal registration.',
    ])
    expect(sentences(records, 'rival-sellers', given)).toEqual([
      'watch: Datahaus and OpsNorth sell to Public in the same regions, without deal registration.',
    ])
    expect(sentences(records, 'rival-sellers')).toEqual([
      'watch: Datahaus and OpsNorth sell to Public in the same regions.',
    ])
  })

  test('coverage: what is missing, by region, and who covers much alone', () => {
    const need = (role: 'isv' | 'si', region: string): AnyRecord => ({
      id: `need:${role}:${region}`,
      type: 'coverageNeed',
      role,
      region,
      segment: null,
      required: true,
    })
    const records = [
      aCompany(),
      aParticipant('Ledgerly', { kind: 'isv', regions: ['DACH', 'Nordics', 'Benelux'] }),
      aParticipant('Soon', { kind: 'si', regions: ['DACH'], stage: 'identify' }),
      ...(['DACH', 'Nordics', 'Benelux'] as const).map((region) => need('isv', region)),
      need('si', 'DACH'),
      need('isv', 'Iberia'),
      need('si', 'Iberia'),
    ]
    expect(sentences(records, 'coverage-gap')).toEqual([
      'watch: No partner covers Iberia: an ISV and an SI are missing.',
      'watch: An SI is missing in DACH.',
    ])
    expect(sentences(records, 'coverage-gap', { planned: true })).toEqual([
      'watch: No partner covers Iberia: an ISV and an SI are missing.',
    ])
    expect(sentences(records, 'coverage-of-one')).toEqual([
      'watch: Ledgerly alone covers 3 of 6 required places.',
    ])
  })

  test('data: flows whose end is gone (S14), strangers, and a map without a company', () => {
    const gone = aFlow('f', 'a', 'nobody')
    const records = [aCompany(), aParticipant('a'), gone, aParticipant('later', { stage: 'identify' })]
    expect(sentences(records, 'gone-end')).toEqual([
      'watch: A flow of referral from a ends at a participant that is gone.',
    ])
    expect(found(records).find(({ kind }) => kind === 'gone-end')?.action).toEqual({
      do: 'deleteFlows',
      flows: ['f'],
    })
    expect(sentences(records, 'not-connected')).toEqual(['watch: No active flow connects us with a.'])
    expect(sentences([aParticipant('a')], 'no-company')).toHaveLength(1)
  })

  test('programme health: reviews that are late, and none for those who need none', () => {
    const reviewed = (participantId: string, on: string): AnyRecord => ({
      id: `review:${participantId}:${on}`,
      type: 'review',
      participantId,
      on,
      note: '',
    })
    const records = [
      aCompany(),
      aParticipant('OpsNorth'),
      aParticipant('Ledgerly'),
      aParticipant('Old', { signedOn: '2025-01-10' }),
      aParticipant('New', { signedOn: '2026-11-01' }),
      aParticipant('Undated'),
      aParticipant('Booked', { signedOn: '2025-01-10' }),
      reviewed('OpsNorth', '2026-08-07'),
      reviewed('Ledgerly', '2026-08-21'),
      reviewed('Booked', '2026-12-10'),
    ]
    expect(sentences(records, 'set-and-forget')).toEqual([
      'alarm: Old has never been reviewed.',
      'watch: OpsNorth was last reviewed 106 days ago, on 7 Aug.',
    ])
  })
})

describe('what other areas know', () => {
  test('is told in words', () => {
    expect(
      told({
        participants,
        partners: { total: 50, active: 15 },
        attribution: { wonMinor: 1000, unattributedMinor: 260 },
        complexity: { points: 19, tiers: 4 },
        care: [
          { id: 'x', enablementFlows: 1, supportFlows: 0, takeMinor: 0, nps: -20 },
          { id: 'y', enablementFlows: 1, supportFlows: 0, takeMinor: null, nps: null },
        ],
        mdf: [
          {
            id: 'm',
            partnerId: 'y',
            spentMinor: 5,
            endedOn: '2026-08-22',
            resultsReported: false,
            measurementPlan: true,
          },
        ],
      }),
    ).toEqual([
      'alarm: The programme has 19 points of complexity: partners cannot explain it.',
      'alarm: 35 of 50 partners are silent.',
      'alarm: Market funds of Datahaus were spent 91 days ago and have shown no result.',
      'alarm: 26 % of the revenue won has no origin.',
      'alarm: Brightline earns nothing and would rather not recommend us (NPS −20).',
    ])
  })

  test('and what nobody knows finds nothing', () => {
    expect(findings(NOTHING_KNOWN)).toEqual([])
    expect(found([])).toEqual([])
    expect(found([aCompany()])).toEqual([])
  })
})

describe('a finding', () => {
  const starter = northwind()

  test('keeps its id when somebody is renamed or something else comes to the map', () => {
    const before = found(starter).map(({ id }) => id)
    const renamed = starter.map((record) =>
      record.type === 'participant' ? { ...record, name: `${record.name} Ltd` } : record,
    )
    const after = found([...renamed, aParticipant('newcomer', { stage: 'identify' })]).map(({ id }) => id)
    expect(before.length).toBeGreaterThan(3)
    expect(after.toSorted()).toEqual(before.toSorted())
  })

  test('has an id of its own, a known group and sentences without an unknown word', () => {
    const all = found(starter, { known: { dealRegistration: false, complexity: { points: 9, tiers: 3 } } })
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const sections = foldedFindings(all)
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
    for (const { sentence, fix, action } of all) {
      for (const text of [sentence, fix]) expect(text).toMatch(/^[A-Z0-9].*\.$/)
      expect(`${sentence} ${fix} ${actionLabel(action)}`).not.toMatch(/undefined|null|NaN|  /)
    }
  })

  test('is open until it is accepted, and open again when its cause is another one', () => {
    const records = [aCompany(), aParticipant('a'), aFlow('f', 'a', 'us')]
    const acceptance: AnyRecord = {
      id: 'acceptedFinding:1',
      type: 'acceptedFinding',
      findingId: 'one-sided-value:gives:a',
      reason: 'free until joint launch',
      on: AS_OF,
    }
    const { open, accepted } = openFindings(new RecordTable([...records, acceptance]), found(records))
    expect(accepted).toMatchObject([{ finding: { id: 'one-sided-value:gives:a' }, acceptance }])
    expect(open.map(({ id }) => id)).not.toContain('one-sided-value:gives:a')
  })

  test('of many like it is folded with them', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => aParticipant(`p${at}`))
    const all = found([aCompany(), ...crowd, ...crowd.map(({ id }) => aFlow(`f ${id}`, id, 'us'))])
    const balance = foldedFindings(all).find(({ group }) => group === 'Balance')
    expect(balance).toMatchObject({
      count: 20,
      rows: [
        { isFolded: true, severity: 'alarm', sentence: 'Exchanges that are one-sided: 20', action: null },
      ],
    })
  })

  test('of many like it is repaired with them where one action does for all', () => {
    const old = Array.from({ length: 5 }, (_, at) => aParticipant(`p${at}`, { signedOn: '2025-01-01' }))
    const health = foldedFindings(found([aCompany(), ...old])).find(
      ({ group }) => group === 'Programme health',
    )
    expect(health?.rows).toMatchObject([
      {
        sentence: 'Partners without a recent review: 5',
        action: { do: 'setReviewDate', participants: ['p0', 'p1', 'p2', 'p3', 'p4'] },
      },
    ])
  })

  test('comes of a kind that is listed once, and in steps that only go forward', () => {
    expect(new Set(FINDING_KINDS.map(({ id }) => id)).size).toBe(FINDING_KINDS.length)
    const shares = [...insightSteps(new RecordTable(starter), GIVEN)]
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  })
})

test('Kinds have their article', () => {
  expect(
    (['isv', 'si', 'var', 'msp', 'oem', 'agency', 'referral'] as const).map((kind) => aKind(kind)),
  ).toEqual(['an ISV', 'an SI', 'a VAR', 'an MSP', 'an OEM', 'an agency', 'a referral'])
})

test('Facts of a map with planned flows count them only when they join', () => {
  const table = new RecordTable([
    aCompany(),
    aParticipant('a'),
    aFlow('f', 'a', 'us', { status: 'planned', kind: 'payment', amountMinor: 5 }),
  ])
  const total = (planned: boolean) => {
    const { analysis } = insights(table, { ...GIVEN, planned })
    return factsOf(table, analysis, { ...GIVEN, planned }).shares?.totalMinor
  }
  expect([total(false), total(true)]).toEqual([0, 5])
})
