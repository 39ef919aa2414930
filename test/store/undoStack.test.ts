import { describe, expect, test } from 'vitest'
import { applyChange, diffRecord, invertDiff, type Diff, type RecordChange } from '#records/diff.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { joinDiffs, reverseStep } from '#store/undoStack.ts'
import { aParticipant } from '../support/builders.ts'

const before = aParticipant('p:1', { x: 0, note: '' })

describe('joinDiffs', () => {
  test('two updates keep the oldest value before and the newest after', () => {
    expect(joinDiffs([moved(0, 1)], [moved(1, 2)])).toEqual([moved(0, 2)])
  })

  test('updates of different fields are kept side by side', () => {
    const noted = changeTo(before, { note: 'x' })
    expect(joinDiffs([moved(0, 1)], [noted])).toEqual([changeTo(before, { x: 1, note: 'x' })])
  })

  test('S2 there and back again is nothing', () => {
    expect(joinDiffs([moved(0, 1)], [moved(1, 0)])).toEqual([])
  })

  test('an added record that is updated is added as updated', () => {
    expect(joinDiffs([added(before)], [moved(0, 5)])).toEqual([added({ ...before, x: 5 })])
  })

  test('a field set to nothing on an added record is absent, not undefined', () => {
    const marked = { ...before, mark: 1 } as AnyRecord
    const unmarked = diffRecord(marked, before)
    const [joined] = joinDiffs([added(marked)], unmarked ? [unmarked] : [])
    expect(joined).toStrictEqual(added(before))
  })

  test('an added record that is removed leaves nothing, and may be added anew', () => {
    expect(joinDiffs([added(before)], [removed(before)])).toEqual([])
    expect(joinDiffs([...joinDiffs([added(before)], [removed(before)])], [added(before)])).toEqual([
      added(before),
    ])
  })

  test('an updated record that is removed is removed as it was before the update', () => {
    expect(joinDiffs([moved(0, 4)], [removed({ ...before, x: 4 })])).toEqual([removed(before)])
  })

  test('a removed record that is added again counts as the update between the two', () => {
    expect(joinDiffs([removed(before)], [added({ ...before, x: 3 })])).toEqual([moved(0, 3)])
    expect(joinDiffs([removed(before)], [added(before)])).toEqual([])
  })

  test('S4 what another tab wrote between two updates is where the undo of both ends', () => {
    expect(joinDiffs([moved(0, 1)], [moved(5, 6)])).toEqual([moved(5, 6)])
  })

  test('S4 what another tab wrote between an update and a removal comes back with the record', () => {
    expect(joinDiffs([moved(0, 1)], [removed({ ...before, x: 5 })])).toEqual([removed({ ...before, x: 5 })])
  })

  test('records keep the order in which they were first touched', () => {
    const other = added(aParticipant('p:2'))
    expect(joinDiffs([moved(0, 1), other], [moved(1, 2)]).map((change) => change.id)).toEqual(['p:1', 'p:2'])
  })
})

describe('reverseStep', () => {
  test('S4 sets back only the fields that still hold what the step wrote', () => {
    const step = stepOf([changeTo(before, { x: 1, note: 'mine' })])
    const { diff, skipped } = reverseStep(
      step,
      new RecordTable([{ ...before, x: 1, note: 'of another tab' }]),
    )
    expect(diff).toEqual([{ op: 'update', id: 'p:1', before: { x: 1 }, after: { x: 0 } }])
    expect(skipped).toBe(1)
  })

  test('S4 leaves an added record that another tab has edited since', () => {
    const { diff, skipped } = reverseStep(
      stepOf([added(before)]),
      new RecordTable([{ ...before, note: 'kept' }]),
    )
    expect(diff).toEqual([])
    expect(skipped).toBe(1)
  })

  test('S4 brings no record back over one that is there', () => {
    const { diff, skipped } = reverseStep(stepOf([removed(before)]), new RecordTable([before]))
    expect([diff, skipped]).toEqual([[], 1])
  })

  test('S6 sets nothing back on a record that is gone', () => {
    expect(reverseStep(stepOf([moved(0, 1)]), new RecordTable())).toEqual({ diff: [], skipped: 1 })
  })

  test('takes the changes back in the opposite order', () => {
    const [one, two] = [aParticipant('p:1'), aParticipant('p:2')]
    const { diff } = reverseStep(stepOf([added(one), added(two)]), new RecordTable([one, two]))
    expect(diff).toEqual(invertDiff([added(one), added(two)]))
  })
})

function stepOf(diff: Diff) {
  return { label: 'step', diff }
}

function added(record: AnyRecord): RecordChange {
  return { op: 'add', id: record.id, record }
}

function removed(record: AnyRecord): RecordChange {
  return { op: 'remove', id: record.id, record }
}

function moved(from: number, to: number): RecordChange {
  return { op: 'update', id: 'p:1', before: { x: from }, after: { x: to } }
}

function changeTo(record: AnyRecord, fields: Partial<typeof before>): RecordChange {
  const change = diffRecord(
    record,
    applyChange(record, { op: 'update', id: record.id, before: {}, after: fields }),
  )
  if (!change) throw new Error('These fields change nothing')
  return change
}
