import { describe, expect, test } from 'vitest'
import { setForecast } from '#commands/setForecast.ts'
import { forecastId } from '#records/forecast.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'
import { refusalOf, undoRedoFault } from '../support/trial.ts'

const ID = forecastId('kestrel')

describe('setForecast', () => {
  test('execute: each part is kept by itself, and with neither known nothing is kept', () => {
    const map = aMapWith(aParticipant('kestrel'))
    map.dispatch(setForecast('kestrel', 'expectedMinor', 4_000_000))
    map.dispatch(setForecast('kestrel', 'probabilityPct', 50))
    expect(map.records.find('forecast', ID)).toMatchObject({ expectedMinor: 4_000_000, probabilityPct: 50 })
    map.dispatch(setForecast('kestrel', 'expectedMinor', null))
    map.dispatch(setForecast('kestrel', 'probabilityPct', null))
    expect(map.records.find('forecast', ID)).toBeUndefined()
  })

  test('undo and redo', () => {
    const map = aMapWith(aParticipant('kestrel'))
    map.dispatch(setForecast('kestrel', 'expectedMinor', 4_000_000))
    expect(undoRedoFault(map, setForecast('kestrel', 'probabilityPct', 50))).toBeNull()
    expect(map.store.getState().undoLabel).toBe('change the forecast of kestrel')
  })

  test.each([
    ['expectedMinor', -1, 'Expected revenue is an amount of 0 or more.'],
    ['expectedMinor', 0.5, 'Expected revenue is an amount of 0 or more.'],
    ['probabilityPct', 101, 'A probability runs from 0 to 100 %.'],
    ['probabilityPct', Number.NaN, 'A probability runs from 0 to 100 %.'],
  ] as const)('refuses %s of %d', (field, value, refused) => {
    const map = aMapWith(aParticipant('kestrel'))
    expect(refusalOf(map, setForecast('kestrel', field, value))).toBe(refused)
  })

  test('a partner that is gone is told', () => {
    expect(refusalOf(aMapWith(), setForecast('kestrel', 'expectedMinor', 1))).toBe(
      'That partner is no longer on the map.',
    )
  })
})
