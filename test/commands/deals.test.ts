import { describe, expect, test } from 'vitest'
import { addCertification } from '#commands/addCertification.ts'
import { addDeal } from '#commands/addDeal.ts'
import { addMdfRequest } from '#commands/addMdfRequest.ts'
import { decideMdf } from '#commands/decideMdf.ts'
import { deleteCertification } from '#commands/deleteCertification.ts'
import { deleteDeals } from '#commands/deleteDeals.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { deleteMdfRequest } from '#commands/deleteMdfRequest.ts'
import { pasteDeals } from '#commands/pasteDeals.ts'
import { setDealField } from '#commands/setDealField.ts'
import { setMapField } from '#commands/setMapField.ts'
import { setMdfField } from '#commands/setMdfField.ts'
import { newCertification } from '#records/certification.ts'
import { newMdfRequest } from '#records/mdfRequest.ts'
import { refusalOf, undoRedoFault } from '../support/trial.ts'
import { aDeal, incentiveMap } from './incentiveWorld.ts'

const OPEN = aDeal('open', { partnerId: 'a', amountMinor: 5_000_00, createdOn: '2026-05-01' })
const WON = aDeal('won', { stage: 'won', amountMinor: 9_000_00, closedOn: '2026-06-01', sourcedBy: 'a' })
const REFUND = aDeal('back', {
  refundOf: 'won',
  amountMinor: -1_000_00,
  stage: 'won',
  closedOn: '2026-07-01',
})
const REQUEST = newMdfRequest({ id: 'm', participantId: 'a', name: 'Customer day', requestedMinor: 4_000_00 })
const PEOPLE = newCertification({ id: 'c', participantId: 'a', people: 2, on: '2026-05-01' })
const world = () => incentiveMap(OPEN, WON, REFUND, REQUEST, PEOPLE)

describe('addDeal', () => {
  test('execute: it is created today, and closed today where it is won', () => {
    const map = world()
    map.dispatch(addDeal({ name: ' Alpine \n Gear ', partnerId: 'b', amountMinor: 100, stage: 'won' }))
    expect(map.records.find('deal', 'deal:new1')).toMatchObject({
      name: 'Alpine Gear',
      createdOn: '2026-11-21',
      closedOn: '2026-11-21',
    })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addDeal({ name: 'Alpine Gear' }))).toBeNull()
  })

  test.each([
    ['A deal’s name needs at least one character.', { name: ' ' }],
    ['A deal is never negative: enter what was taken back of D as a refund.', { name: 'D', amountMinor: -5 }],
    [
      'A refund takes something back: its amount has a minus.',
      { name: 'D', amountMinor: 5, refundOf: 'won' },
    ],
    ['A refund takes back a sale, not another refund.', { name: 'D', amountMinor: -5, refundOf: 'back' }],
    ['A partner or customer of this deal is no longer on the map.', { name: 'D', sourcedBy: 'gone' }],
    [
      'D was closed on 2026-01-01, before it was created on 2026-02-01.',
      { name: 'D', createdOn: '2026-02-01', closedOn: '2026-01-01' },
    ],
  ])('“%s”', (sentence, deal) => {
    expect(refusalOf(world(), addDeal(deal))).toBe(sentence)
  })
})

describe('setDealField', () => {
  test('execute: a deal that is won is closed today, and open again it is not', () => {
    const map = world()
    map.dispatch(setDealField('open', 'stage', 'won'))
    expect(map.records.find('deal', 'open')?.closedOn).toBe('2026-11-21')
    map.dispatch(setDealField('open', 'stage', 'open'))
    expect(map.records.find('deal', 'open')?.closedOn).toBeNull()
  })

  test('execute: approval is a registration, and who is direct has no source', () => {
    const map = world()
    map.dispatch(setDealField('open', 'approvedOn', '2026-05-04'))
    map.dispatch(setDealField('won', 'direct', true))
    expect(map.records.find('deal', 'open')?.registered).toBe(true)
    expect(map.records.find('deal', 'won')?.sourcedBy).toBeNull()
    map.dispatch(setDealField('won', 'sourcedBy', 'b'))
    expect(map.records.find('deal', 'won')?.direct).toBe(false)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setDealField('open', 'amountMinor', 7))).toBeNull()
  })

  test('a deal that is gone and a bad day are refused', () => {
    expect(refusalOf(world(), setDealField('gone', 'note', 'x'))).toBe('That deal is no longer there.')
    expect(refusalOf(world(), setDealField('open', 'closedOn', 'May'))).toMatch(/“May” is not a day/)
  })
})

describe('deleteDeals', () => {
  test('execute: the refund of a deal goes with it', () => {
    const map = world()
    map.dispatch(deleteDeals(['won']))
    expect([...map.records.all('deal')].map(({ id }) => id)).toEqual(['open'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteDeals(['open', 'won']))).toBeNull()
  })
})

describe('pasteDeals', () => {
  const TABLE = [
    ['Partner', 'Deal', 'Amount', 'Stage', 'Closed on', 'Registered', 'Colour'],
    ['A', 'Alpine', '$12,000', 'Closed won', '14.03.2026', 'yes', 'red'],
    ['', '', '', '', '', '', ''],
    ['b', 'Beacon', '8k', 'open', '', '', ''],
  ]

  test('execute: columns are found by name, others are left out, empty rows too', () => {
    const map = world()
    map.dispatch(pasteDeals(TABLE))
    expect([...map.records.all('deal')].slice(3)).toMatchObject([
      {
        name: 'Alpine',
        partnerId: 'a',
        amountMinor: 1_200_000,
        stage: 'won',
        closedOn: '2026-03-14',
        registered: true,
      },
      { name: 'Beacon', partnerId: 'b', amountMinor: 800_000, stage: 'open', closedOn: null },
    ])
    expect(map.store.getState().undoLabel).toBe('paste 2 deals')
  })

  test('execute: without names the columns are taken in the usual order', () => {
    const map = world()
    map.dispatch(pasteDeals([['Alpine', 'a', '100', 'renewal', 'won', '2026-01-01', '2026-02-01']]))
    expect([...map.records.all('deal')].at(-1)).toMatchObject({ kind: 'renewal', closedOn: '2026-02-01' })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), pasteDeals(TABLE))).toBeNull()
  })

  test.each([
    [
      'Row 2, partner: nobody on the map is called “Zed”.',
      [
        ['Deal', 'Partner'],
        ['Alpine', 'Zed'],
      ],
    ],
    [
      'Row 1, closed: “03/04/2026” is not a day: write it as 2026-11-21.',
      [['D', 'a', '1', 'new', 'won', '', '03/04/2026']],
    ],
    ['Row 1, amount: a refund is entered at the deal it takes back.', [['D', 'a', '-5']]],
    ['Row 1, kind: write new, expansion, renewal; “used” is none of them.', [['D', 'a', '5', 'used']]],
    [
      'Row 2: the deal has no name.',
      [
        ['Deal', 'Partner'],
        ['', 'a'],
      ],
    ],
    ['There is no deal in what was pasted.', [['', '']]],
  ])('“%s”', (sentence, table) => {
    expect(refusalOf(world(), pasteDeals(table))).toBe(sentence)
  })
})

describe('MDF requests', () => {
  test('addMdfRequest, setMdfField, decideMdf, deleteMdfRequest: undo and redo', () => {
    expect(undoRedoFault(world(), addMdfRequest('a', { name: 'Webinar' }))).toBeNull()
    expect(undoRedoFault(world(), setMdfField('m', 'measure', 'Leads counted'))).toBeNull()
    expect(undoRedoFault(world(), decideMdf('m', 'approved'))).toBeNull()
    expect(undoRedoFault(world(), deleteMdfRequest('m'))).toBeNull()
  })

  test('decideMdf execute: what is approved and when; reopened nothing is', () => {
    const map = world()
    map.dispatch(decideMdf('m', 'approved', 3_000_00))
    expect(map.records.find('mdfRequest', 'm')).toMatchObject({
      approvedMinor: 300_000,
      decidedOn: '2026-11-21',
    })
    map.dispatch(decideMdf('m', 'open'))
    expect(map.records.find('mdfRequest', 'm')).toMatchObject({ approvedMinor: null, decidedOn: null })
  })

  test('what cannot be is refused', () => {
    expect(refusalOf(world(), decideMdf('m', 'approved', 5_000_00))).toBe(
      'Customer day asks for less than that.',
    )
    expect(refusalOf(world(), setMdfField('m', 'requestedMinor', -1))).toMatch(/from 0 up/)
    expect(refusalOf(world(), addMdfRequest('gone', { name: 'W' }))).toMatch(/no longer on the map/)
    expect(
      refusalOf(
        incentiveMap(newMdfRequest({ id: 'm', participantId: 'a', name: 'W' })),
        decideMdf('m', 'approved'),
      ),
    ).toBe('W asks for no sum yet.')
  })
})

describe('certifications', () => {
  test('undo and redo', () => {
    expect(undoRedoFault(world(), addCertification('a', 3))).toBeNull()
    expect(undoRedoFault(world(), deleteCertification('c'))).toBeNull()
  })

  test('nobody certified is refused', () => {
    expect(refusalOf(world(), addCertification('a', 0))).toBe('At least one person was certified.')
  })
})

test('a deleted partner takes requests and certifications along; its deals stay and forget it', () => {
  const map = world()
  map.dispatch(deleteItems(['a']))
  expect([map.records.count('mdfRequest'), map.records.count('certification')]).toEqual([0, 0])
  expect(map.records.find('deal', 'open')?.partnerId).toBeNull()
  expect(map.records.find('deal', 'won')?.sourcedBy).toBeNull()
  expect(undoRedoFault(world(), deleteItems(['a']))).toBeNull()
})

test('a currency without minor units keeps the figures of deals and requests', () => {
  const map = world()
  map.dispatch(setMapField('currency', 'JPY'))
  expect(map.records.find('deal', 'open')?.amountMinor).toBe(5_000)
  expect(map.records.find('mdfRequest', 'm')?.requestedMinor).toBe(4_000)
})
