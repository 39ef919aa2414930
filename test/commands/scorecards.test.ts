import { describe, expect, test } from 'vitest'
import { deleteItems } from '#commands/deleteItems.ts'
import { setMapField } from '#commands/setMapField.ts'
import { setProgrammeQuarter } from '#commands/setProgrammeQuarter.ts'
import { setRagLimits } from '#commands/setRagLimits.ts'
import { setScorecardCell } from '#commands/setScorecardCell.ts'
import { setScorecardFigures } from '#commands/setScorecardFigures.ts'
import { setScorecardNote } from '#commands/setScorecardNote.ts'
import { setTarget } from '#commands/setTarget.ts'
import type { ColumnId } from '#domain/scorecard/columns.ts'
import { readBlock } from '#domain/scorecard/readBlock.ts'
import { newScorecard, scorecardId } from '#records/scorecard.ts'
import { targetId } from '#records/target.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const Q3 = { fiscalYear: 2026, quarter: 3 }
const ID = scorecardId('brightline', 2026, 3)
const world = () => aMapWith(aParticipant('brightline'), aParticipant('opsnorth'))
const typed = (column: ColumnId, text: string) => setScorecardCell('brightline', Q3, column, text)

describe('setScorecardCell', () => {
  test.each<[ColumnId, string, object]>([
    ['dealsSourced', '12', { dealsSourced: 12 }],
    ['pipelineSourced', '12.5k', { pipelineSourcedMinor: 1_250_000 }],
    ['revenue', '$1.2M', { revenueMinor: 120_000_000 }],
    ['winRate', '40 %', { winRatePct: 40 }],
    ['winRate', '57,5', { winRatePct: 57.5 }],
    ['training', '8/10', { trainingDone: 8, trainingAssigned: 10, trainingPct: null }],
    ['training', '80 %', { trainingDone: null, trainingAssigned: null, trainingPct: 80 }],
    ['customerNps', '−20', { customerNps: -20 }],
    ['engagements', '1,200', { engagements: 1200 }],
  ])('execute: %s takes “%s”', (column, text, fields) => {
    const map = world()
    map.dispatch(typed(column, text))
    expect(map.records.find('scorecard', ID)).toMatchObject(fields)
  })

  test('execute: a dash makes the figure unknown, and a row with nothing in it is no record', () => {
    const map = world()
    map.dispatch(typed('dealsSourced', '12'))
    map.dispatch(typed('dealsSourced', '–'))
    expect(map.records.count('scorecard')).toBe(0)
    expect(makesStep(world(), typed('dealsSourced', ' '))).toBe(false)
  })

  test('execute: what a newer version wrote keeps the row', () => {
    const card = { ...newScorecard({ participantId: 'brightline', ...Q3 }), mood: 'good', dealsSourced: 1 }
    const map = aMapWith(aParticipant('brightline'), card)
    map.dispatch(typed('dealsSourced', ''))
    expect(map.records.find('scorecard', ID)).toMatchObject({ mood: 'good', dealsSourced: null })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), typed('revenue', '5k'))).toBeNull()
    const map = world()
    map.dispatch(typed('revenue', '5k'))
    expect(undoRedoFault(map, typed('revenue', ''))).toBeNull()
  })

  test.each<[ColumnId, string, string]>([
    ['dealsSourced', 'many', '“many” is not a number.'],
    ['dealsSourced', '1.5', '“1.5” is not a whole number, as a count is.'],
    ['dealsSourced', '-3', '“-3” is below 0: a count is 0 or more.'],
    ['winRate', '140 %', '“140 %” is off the scale: a share runs from 0 to 100 %.'],
    ['customerNps', '101', '“101” is off the scale: a score runs from −100 to 100.'],
    ['revenue', '-5k', '“-5k” is below 0: a figure here is 0 or more.'],
    ['revenue', '€5k', '“€5k” is not in USD, the currency of this map.'],
    ['training', '11/10', '“11/10” has more done than assigned.'],
    ['closeRate', '30', 'Close rate is reckoned from won and sourced deals, and not typed.'],
  ])('%s does not take “%s”, and says why', (column, text, sentence) => {
    expect(refusalOf(world(), typed(column, text))).toBe(sentence)
  })

  test('a partner that is gone is refused', () => {
    expect(refusalOf(world(), setScorecardCell('gone', Q3, 'revenue', '1'))).toBe(
      'That partner is no longer on the map.',
    )
  })
})

describe('pasting a block', () => {
  const rows = [
    { id: 'brightline', name: 'Brightline' },
    { id: 'opsnorth', name: 'OpsNorth' },
  ]
  const read = readBlock(
    [['12', '$310k', 'x'], ['0', 'lots', '33 %'], ['9']],
    rows,
    ['dealsSourced', 'pipelineSourced', 'training'],
    'USD',
  )

  test('keeps what is good and tells the rest cell by cell', () => {
    expect(read.writes).toEqual([
      { participantId: 'brightline', fields: { dealsSourced: 12, pipelineSourcedMinor: 31_000_000 } },
      {
        participantId: 'opsnorth',
        fields: { dealsSourced: 0, trainingDone: null, trainingAssigned: null, trainingPct: 33 },
      },
    ])
    expect(read.faults).toEqual([
      'Brightline, Training done: “x” is not a number.',
      'OpsNorth, Pipeline sourced: “lots” is not an amount.',
    ])
    expect(read.beyond).toBe(1)
  })

  test('execute: is one step', () => {
    const map = world()
    map.dispatch(setScorecardFigures(Q3, read.writes))
    expect(map.records.count('scorecard')).toBe(2)
    expect(map.store.getState().undoLabel).toBe('set figures of 2 partners')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setScorecardFigures(Q3, read.writes))).toBeNull()
  })

  test('without anything to set it is refused', () => {
    expect(refusalOf(world(), setScorecardFigures(Q3, []))).toBe('There is nothing to set here.')
  })
})

describe('notes, targets, limits and the quarter', () => {
  const all = { scope: 'all', scopeId: '', metric: 'winRate' } as const

  test('execute: a note stands on the row', () => {
    const map = world()
    map.dispatch(setScorecardNote('brightline', Q3, ' Lost two to price. '))
    expect(map.records.find('scorecard', ID)?.note).toBe('Lost two to price.')
  })

  test('execute: a target is set and taken away', () => {
    const map = world()
    map.dispatch(setTarget(all, '40 %'))
    expect(map.records.find('target', targetId(all))?.value).toBe(40)
    map.dispatch(setTarget(all, ''))
    expect(map.records.count('target')).toBe(0)
  })

  test('execute: a programme metric has a target in its own unit', () => {
    const map = world()
    map.dispatch(setTarget({ ...all, metric: 'programmeRoi' }, '3 : 1'))
    map.dispatch(setTarget({ ...all, metric: 'revenuePerPartner' }, '$64k'))
    expect([...map.records.all('target')].map(({ value }) => value)).toEqual([3, 6_400_000])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setScorecardNote('brightline', Q3, 'x'))).toBeNull()
    expect(undoRedoFault(world(), setTarget(all, '40'))).toBeNull()
    expect(undoRedoFault(world(), setRagLimits(80, 60))).toBeNull()
    expect(undoRedoFault(world(), setProgrammeQuarter(Q3, 'overheadCostMinor', '10k'))).toBeNull()
  })

  test('S2 clearing what is not there makes no step', () => {
    expect(makesStep(world(), setTarget(all, ''))).toBe(false)
    expect(makesStep(world(), setProgrammeQuarter(Q3, 'wonMinor', ''))).toBe(false)
  })

  test('what cannot be is refused in words', () => {
    expect(refusalOf(world(), setTarget({ ...all, metric: 'luck' }, '1'))).toMatch('no such figure')
    expect(refusalOf(world(), setTarget({ ...all, scope: 'tier', scopeId: 'gone' }, '1'))).toMatch(
      'That tier',
    )
    expect(refusalOf(world(), setTarget({ ...all, metric: 'retentionGain' }, '−5'))).toMatch('never negative')
    expect(refusalOf(world(), setRagLimits(70, 90))).toMatch('not above the limit of green')
    expect(refusalOf(world(), setScorecardNote('brightline', Q3, 'x'.repeat(20_001)))).toMatch(
      'at most 20,000',
    )
  })
})

test('a partner takes its scorecards and targets along when it is deleted, and undo brings them back', () => {
  const map = world()
  map.dispatch(setScorecardCell('brightline', Q3, 'revenue', '5k'))
  map.dispatch(setTarget({ scope: 'participant', scopeId: 'brightline', metric: 'revenue' }, '6k'))
  map.dispatch(deleteItems(['brightline']))
  expect([map.records.count('scorecard'), map.records.count('target')]).toEqual([0, 0])
  map.undo()
  expect([map.records.count('scorecard'), map.records.count('target')]).toEqual([1, 1])
})

test('a new currency keeps figures and targets of money as they read, and leaves the others', () => {
  const map = world()
  const all = { scope: 'all', scopeId: '' } as const
  map.dispatch(setScorecardCell('brightline', Q3, 'revenue', '5k'))
  map.dispatch(setTarget({ ...all, metric: 'revenue' }, '6k'))
  map.dispatch(setTarget({ ...all, metric: 'winRate' }, '40'))
  map.dispatch(setMapField('currency', 'JPY'))
  expect(map.records.find('scorecard', ID)?.revenueMinor).toBe(5000)
  expect([...map.records.all('target')].map(({ value }) => value)).toEqual([6000, 40])
})
