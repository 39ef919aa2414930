import { describe, expect, test } from 'vitest'
import { ifLeaves } from '#domain/network/ifLeaves.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'

const segment = (id: string) => aParticipant(id, { kind: 'customer-segment' })
const sells = (from: string, to: string) => aFlow(`${from}>${to}`, from, to, { kind: 'product' })
const pays = (id: string, from: string, amountMinor: number | null, rest = {}) =>
  aFlow(id, from, 'us', { kind: 'payment', amountMinor, ...rest })
const need = (role: 'si' | 'var'): AnyRecord => ({
  id: `need:${role}`,
  type: 'coverageNeed',
  role,
  region: 'DACH',
  segment: null,
  required: true,
})
const MAP: readonly AnyRecord[] = [
  aCompany(),
  aParticipant('Brightline', { kind: 'si', regions: ['DACH'] }),
  aParticipant('Datahaus', { regions: ['DACH'] }),
  aParticipant('Sub'),
  segment('SMB'),
  segment('Public'),
  aParticipant('Stranger'),
  sells('us', 'Brightline'),
  sells('us', 'Datahaus'),
  sells('Brightline', 'SMB'),
  sells('Datahaus', 'SMB'),
  sells('Brightline', 'Sub'),
  sells('Sub', 'Public'),
  pays('own', 'Brightline', 600),
  pays('joint', 'SMB', 300, { via: ['Brightline'] }),
  pays('other', 'Datahaus', 100),
  pays('unknown', 'Public', null, { via: ['Brightline'] }),
  pays('plan', 'Datahaus', 1000, { status: 'planned' }),
  need('si'),
  need('var'),
]
const leaves = (id: string, planned = false) => ifLeaves(new RecordTable(MAP), id, { planned })

describe('when somebody leaves', () => {
  test('revenue, segments, those behind it and coverage go along', () => {
    expect(leaves('Brightline')).toMatchObject({
      revenueMinor: 900,
      revenuePct: 90,
      unknownAmounts: 1,
      segmentsCutOff: ['Public'],
      routesLost: [{ id: 'SMB', before: 2, after: 1 }],
      // Public still pays us, so it stays connected; only the flow to it is cut.
      stranded: [],
      newGaps: [{ role: 'si', region: 'DACH' }],
      coverageBeforePct: 100,
      coverageAfterPct: 50,
    })
  })

  test('who was not connected before is not stranded by it', () => {
    const cut = MAP.filter(({ id }) => id !== 'unknown')
    const { stranded } = ifLeaves(new RecordTable(cut), 'Brightline', { planned: false })
    expect(stranded.toSorted()).toEqual(['Public', 'Sub'])
  })

  test('plans count where they join', () => {
    expect(leaves('Datahaus')).toMatchObject({ revenueMinor: 100, revenuePct: 10, unknownAmounts: 0 })
    expect(leaves('Datahaus', true)).toMatchObject({ revenueMinor: 1100, revenuePct: 55 })
  })

  test('what nobody knows stays unknown, and what is nothing is nothing', () => {
    const unknown = [aCompany(), aParticipant('a'), pays('p', 'a', null)]
    expect(ifLeaves(new RecordTable(unknown), 'a', { planned: false })).toMatchObject({
      revenueMinor: null,
      revenuePct: null,
      openDeals: null,
    })
    expect(leaves('Stranger')).toMatchObject({
      revenueMinor: 0,
      stranded: [],
      newGaps: [],
      segmentsCutOff: [],
    })
  })

  test('facts of other areas are handed through', () => {
    const known = { openDeals: 4, openDealsMinor: 21_000_000, openTasks: 2 }
    expect(ifLeaves(new RecordTable(MAP), 'Sub', { planned: false }, known)).toMatchObject(known)
  })
})
