import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutField, withValueToggled } from '#domain/seeing/conditions.ts'
import { shownCount } from '#domain/seeing/shownCount.ts'
import { sightOf } from '#domain/seeing/sight.ts'
import { visibleIds } from '#domain/seeing/visibleIds.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'

const MAP = [
  aCompany(),
  aParticipant('north', { regions: ['Nordics'], stage: 'scale' }),
  aParticipant('dach', { regions: ['DACH'], stage: 'scale' }),
  aParticipant('both', { regions: ['DACH', 'Nordics'], stage: 'review' }),
  aParticipant('none'),
  aFlow('paid', 'dach', 'us', { kind: 'payment' }),
  aFlow('planned', 'north', 'us', { status: 'planned' }),
  aFlow('beside', 'north', 'dach'),
]

test('several values of one field mean any of them, several fields all of them', () => {
  expect(meeting({ filter: ['region=DACH', 'region=Nordics'] })).toEqual(['us', 'north', 'dach', 'both'])
  expect(meeting({ filter: ['region=DACH', 'region=Nordics', 'stage=scale'] })).toEqual([
    'us',
    'north',
    'dach',
  ])
})

test('an empty value means those that have none', () => {
  expect(meeting({ filter: ['region='] })).toEqual(['us', 'none'])
})

test('the company meets every filter, and only a focus leaves it out', () => {
  expect(meeting({ filter: ['region=Atlantis'] })).toEqual(['us'])
  expect(meeting({ focusId: 'none' })).toEqual(['none'])
})

test('a condition on flows is met by the flows that have the value and by those who have such a flow', () => {
  expect(meeting({ filter: ['flow=payment'] })).toEqual(['us', 'dach'])
  expect(flowsMeeting({ filter: ['status=planned'] })).toEqual(['planned'])
})

test('a flow needs both its ends', () => {
  expect(flowsMeeting({ filter: ['region=DACH'] })).toEqual(['paid'])
})

test('a focus reaches as many flows far as asked, and one on somebody gone counts as none', () => {
  expect(meeting({ focusId: 'dach', focusSteps: 1 })).toEqual(['us', 'north', 'dach'])
  expect(meeting({ focusId: 'gone' })).toHaveLength(5)
})

test('a field that is not known, or text that is no condition, leaves all as it is', () => {
  expect(meeting({ filter: ['score=9', 'nonsense', '=x'] })).toHaveLength(5)
})

test('hidden groups and statuses are switched off whatever the filter says', () => {
  const sight = sightOf(new RecordTable(MAP), {
    ...SEE_ALL,
    hiddenGroups: ['money'],
    hiddenStatuses: ['planned'],
  })
  expect(MAP.flatMap((row) => (row.type === 'flow' && sight.switchedOff(row) ? row.id : []))).toEqual([
    'paid',
    'planned',
  ])
})

test('all that can be seen are all but the hidden', () => {
  const seeing: Seeing = { ...SEE_ALL, filter: ['region=DACH'] }
  expect(visibleIds(new RecordTable(MAP), seeing)).toHaveLength(5)
  expect(visibleIds(new RecordTable(MAP), { ...seeing, unmatched: 'hide' })).toEqual(['us', 'dach', 'both'])
})

test('a condition taken in and out again leaves the filter as it was', () => {
  const filter = withValueToggled(['region=DACH'], 'stage', 'scale')
  expect(filter).toEqual(['region=DACH', 'stage=scale'])
  expect(withValueToggled(filter, 'stage', 'scale')).toEqual(['region=DACH'])
  expect(withoutField([...filter, 'stage=review'], 'stage')).toEqual(['region=DACH'])
})

test('those who meet any filter and those who do not are together all, each once, and a further condition never adds', () => {
  const condition = fc.constantFrom(
    'region=DACH',
    'region=Nordics',
    'region=',
    'stage=scale',
    'status=planned',
  )
  const other = fc.constantFrom('tag=a', 'kind=var', 'kind=isv', 'locked=free')
  fc.assert(
    fc.property(fc.array(condition), other, (filter, further) => {
      const all = ids(() => true)
      const met = meeting({ filter })
      const unmet = ids((id) => !met.includes(id))
      expect([...met, ...unmet].toSorted()).toEqual(all.toSorted())
      expect(shownCount(new RecordTable(MAP), { ...SEE_ALL, filter })).toEqual({
        shown: met.length,
        total: all.length,
      })
      expect(met).toEqual(expect.arrayContaining(meeting({ filter: [...filter, further] })))
    }),
  )
})

function ids(wanted: (id: string) => boolean): string[] {
  return MAP.flatMap(({ type, id }) => (type === 'participant' && wanted(id) ? id : []))
}

function meeting(seeing: Partial<Seeing>): string[] {
  const sight = sightOf(new RecordTable(MAP), { ...SEE_ALL, ...seeing })
  return MAP.flatMap((row: AnyRecord) => (row.type === 'participant' && sight.meets(row) ? row.id : []))
}

function flowsMeeting(seeing: Partial<Seeing>): string[] {
  const sight = sightOf(new RecordTable(MAP), { ...SEE_ALL, ...seeing })
  return MAP.flatMap((row: AnyRecord) => (row.type === 'flow' && sight.meetsFlow(row) ? row.id : []))
}
