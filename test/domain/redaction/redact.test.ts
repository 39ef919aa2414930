import { describe, expect, test } from 'vitest'
import { withoutAmounts, withoutNamedAmounts } from '#domain/redaction/amountsInText.ts'
import { amountInForce } from '#domain/ledger/amountsInForce.ts'
import { HIDE_NOTHING, type Hide } from '#domain/redaction/hide.ts'
import { redact } from '#domain/redaction/redact.ts'
import { recordFault, type AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { aCompany, aFlow, aMap, aParticipant, aRating, aView } from '../../support/builders.ts'

const NAMES: Hide = { ...HIDE_NOTHING, names: true }
const MONEY: Hide = { ...HIDE_NOTHING, money: true }
const SCORES: Hide = { ...HIDE_NOTHING, scores: true }

describe('amounts in a text', () => {
  test.each([
    ['licences · $460k', 'licences'],
    ['licences ($460,000)', 'licences'],
    ['pays $5k a year', 'pays … a year'],
    ['20 % margin', 'margin'],
    ['EUR 1.2M – 1,8 Mio. €', '…'],
    ['460 k', '…'],
    ['rebate of 12 500 from 2027', 'rebate of … from 2027'],
    ['90 days, 3 partners, Q4 2026', '90 days, 3 partners, Q4 2026'],
    ['no amount', 'no amount'],
  ])('“%s” becomes “%s”', (text, bare) => expect(withoutAmounts(text)).toBe(bare))

  test('a company called by a number keeps its name', () => {
    expect(withoutNamedAmounts('3M')).toBe('3M')
    expect(withoutNamedAmounts('Club 500')).toBe('Club 500')
    expect(withoutNamedAmounts('Acme ($460k)')).toBe('Acme')
  })
})

describe('names', () => {
  const copy = (...records: AnyRecord[]) => redact(new RecordTable([aMap(), ...records]), NAMES).records
  const nameOf = (records: ReturnType<typeof copy>) => [...records.all('participant')].map(({ name }) => name)

  test('become roles, numbered where there are several', () => {
    const all = copy(
      aCompany('us'),
      aParticipant('a', { name: 'Brightpath Consulting' }),
      aParticipant('b', { name: 'Acme' }),
      aParticipant('c', { kind: 'distributor' }),
    )
    expect(nameOf(all)).toEqual(['Our company', 'VAR 1', 'VAR 2', 'Distributor'])
  })

  test('are the same role in labels and titles, also called for short and inside a word', () => {
    const all = copy(
      aCompany('us'),
      aParticipant('a', { name: 'Brightpath Consulting' }),
      aFlow('f', 'a', 'us', { label: 'BRIGHTPATH leads to NorthwindCRM' }),
      aView('v', { title: 'What Brightpath Consulting’s people do' }),
    )
    expect([...all.all('flow')][0]?.label).toBe('VAR leads to Our companyCRM')
    expect([...all.all('view')][0]?.title).toBe('What VAR’s people do')
  })

  test('of two letters are not found inside other words', () => {
    const all = copy(aParticipant('a', { name: 'IT' }), aView('v', { title: 'IT and its suits' }))
    expect([...all.all('view')][0]?.title).toBe('VAR and its suits')
  })

  test('leave no id behind, and ids made of parts are made of the new ones', () => {
    const all = copy(
      aParticipant('participant:acme', { name: 'Acme' }),
      aRating('participant:acme', 'reach', 4),
    )
    const [rating] = all.all('rating')
    expect(rating?.participantId).toBe('participant:1')
    expect(rating?.id).toBe(`rating:${rating?.evaluationId}|participant:1|${rating?.criterionId}`)
  })

  test('a role that is longer than its name still fits the field', () => {
    const long = 'A1 '.repeat(66).trim()
    const all = copy(aParticipant('a', { name: 'A1' }), aView('v', { title: long }))
    for (const view of all.all('view')) expect(recordFault(view)).toBeNull()
  })
})

describe('a redacted copy', () => {
  test('of nothing hidden is the map itself', () => {
    const records = new RecordTable(northwind())
    expect(redact(records, HIDE_NOTHING).records).toBe(records)
  })

  test.each([MONEY, SCORES, NAMES, { ...HIDE_NOTHING, notes: true }])(
    'of Northwind is sound with %o',
    (hide) => {
      const { records } = redact(new RecordTable(northwind()), hide)
      for (const record of (records as RecordTable).everything())
        expect([record.id, recordFault(record)]).toEqual([record.id, null])
    },
  )

  test('without money has flows of unknown amount, not of nothing', () => {
    const { records } = redact(new RecordTable(northwind()), MONEY)
    expect([...records.all('flow')].filter((flow) => amountInForce(records, flow) !== null)).toEqual([])
  })

  test('keeps no key that it does not know', () => {
    const marked = { ...aParticipant('a'), secretKey: 'Acme' }
    const { records } = redact(new RecordTable([aMap(), marked]), SCORES)
    expect([...records.all('participant')][0]).not.toHaveProperty('secretKey')
  })

  test('is looked at as the map was, without conditions on what is hidden', () => {
    const source = new RecordTable([aMap(), aParticipant('a', { name: 'Acme', tags: ['Acme'] })])
    const { records, seeingOf } = redact(source, { ...NAMES, scores: true })
    const seeing = seeingOf({ ...SEE_ALL, focusId: 'a', filter: ['tag=Acme', 'owner=Dana', 'fitBand=pass'] })
    expect(seeing.focusId).toBe([...records.all('participant')][0]?.id)
    expect(seeing.filter).toEqual(['tag=VAR'])
  })
})
