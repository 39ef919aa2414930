import { describe, expect, test } from 'vitest'
import { addScenario } from '#commands/addScenario.ts'
import { deleteScenario } from '#commands/deleteScenario.ts'
import { mergeChanges } from '#commands/mergeChanges.ts'
import { setScenarioChange } from '#commands/setScenarioChange.ts'
import { setScenarioField } from '#commands/setScenarioField.ts'
import { newScenario } from '#records/scenario.ts'
import { scenarioChangeId } from '#records/scenarioChange.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'

const world = () =>
  aMapWith(
    aCompany(),
    aParticipant('a', { regions: ['DACH'] }),
    aFlow('pay', 'a', 'us', { kind: 'payment', lowMinor: 5, amountMinor: 10, highMinor: 20 }),
    aFlow('plan', 'us', 'a', { status: 'planned' }),
    newScenario({ id: 's', name: 'To-be', order: 3 }),
  )
const changeId = (recordId: string, field: string) => scenarioChangeId('s', recordId, field)

describe('addScenario', () => {
  test('execute: it comes last and is numbered without a name', () => {
    const map = world()
    map.dispatch(addScenario())
    expect([...map.records.all('scenario')].at(-1)).toMatchObject({ name: 'Scenario 2', order: 4, seed: 1 })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addScenario('Boom'))).toBeNull()
  })
})

describe('setScenarioField', () => {
  test('execute: name, assumptions and targets are set', () => {
    const map = world()
    map.dispatch(setScenarioField('s', 'name', ' Two\ntiers '))
    map.dispatch(setScenarioField('s', 'growthPct', 12.5))
    expect(map.records.find('scenario', 's')).toMatchObject({ name: 'Two tiers', growthPct: 12.5 })
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setScenarioField('s', 'targetRevenueMinor', 200_000_000))).toBeNull()
  })

  test.each([
    ['runs', 20_001, 'A simulation has 1 to 20,000 runs.'],
    ['seed', -1, 'A seed is a whole number from 0 to 4,294,967,295.'],
    ['grossMarginPct', 101, 'A percentage runs from 0 to 100.'],
    ['name', ' ', 'A scenario’s name needs at least one character.'],
    ['marketLowPct', Number.NaN, 'The market at its worst is 0 to 100 % of what is likely.'],
  ] as const)('%s of %s is refused', (field, value, sentence) => {
    expect(refusalOf(world(), setScenarioField('s', field, value))).toBe(sentence)
  })

  test('of a deleted scenario is refused', () => {
    expect(refusalOf(world(), setScenarioField('gone', 'name', 'x'))).toBe('That scenario has been deleted.')
  })
})

describe('setScenarioChange', () => {
  test('execute: the scenario has the value, the map does not', () => {
    const map = world()
    map.dispatch(setScenarioChange('s', 'a', 'regions', ['Nordics', 'Nordics', ' ']))
    expect(map.records.find('scenarioChange', changeId('a', 'regions'))?.value).toEqual(['Nordics'])
    expect(map.records.find('participant', 'a')?.regions).toEqual(['DACH'])
  })

  test('execute: the value of the map takes the change back', () => {
    const map = world()
    map.dispatch(setScenarioChange('s', 'a', 'regions', ['Nordics']))
    map.dispatch(setScenarioChange('s', 'a', 'regions', ['DACH']))
    expect(map.records.count('scenarioChange')).toBe(0)
    expect(makesStep(map, setScenarioChange('s', 'a', 'regions', undefined))).toBe(false)
  })

  test('execute: fields that belong together are judged as the scenario has them', () => {
    const map = world()
    map.dispatch(setScenarioChange('s', 'pay', 'highMinor', 90))
    expect(map.dispatch(setScenarioChange('s', 'pay', 'amountMinor', 80))).toBeUndefined()
    expect(map.records.count('scenarioChange')).toBe(2)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setScenarioChange('s', 'a', 'removed', true))).toBeNull()
    expect(undoRedoFault(world(), setScenarioChange('s', 'a', 'tierId', null))).toBe(
      'execute changed nothing',
    )
  })

  test.each([
    ['a', 'kind', 'wizard', 'A scenario cannot change kind to that.'],
    ['a', 'id', 'b', 'A scenario cannot change id to that.'],
    ['a', 'kind', 'company', 'A map has exactly one company, and here it is Northwind.'],
    ['pay', 'lowMinor', -4, 'A scenario cannot change low amount to that.'],
    ['pay', 'amountMinor', 80, /more than the high one/],
    ['gone', 'name', 'x', 'What you wanted to change is no longer on the map.'],
    ['map:self', 'removed', true, 'A scenario can take away participants and flows.'],
  ] as const)('%s.%s to %s is refused', (recordId, field, value, sentence) => {
    expect(refusalOf(world(), setScenarioChange('s', recordId, field, value))).toMatch(sentence)
  })
})

describe('deleteScenario', () => {
  const changed = () => {
    const map = world()
    map.dispatch(setScenarioChange('s', 'a', 'name', 'b'))
    return map
  }

  test('execute: it goes with its changes', () => {
    const map = changed()
    map.dispatch(deleteScenario('s'))
    expect([map.records.count('scenario'), map.records.count('scenarioChange')]).toEqual([0, 0])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(changed(), deleteScenario('s'))).toBeNull()
  })
})

describe('mergeChanges', () => {
  const changed = () => {
    const map = world()
    map.dispatch(setScenarioChange('s', 'a', 'name', 'b'))
    map.dispatch(setScenarioChange('s', 'pay', 'highMinor', 90))
    map.dispatch(setScenarioChange('s', 'pay', 'amountMinor', 80))
    return map
  }

  test('execute: what is chosen becomes true in one step and is used up', () => {
    const map = changed()
    map.dispatch(mergeChanges([changeId('pay', 'amountMinor'), changeId('pay', 'highMinor'), 'plan']))
    expect(map.records.find('flow', 'pay')).toMatchObject({ amountMinor: 80, highMinor: 90 })
    expect(map.records.find('flow', 'plan')?.status).toBe('active')
    expect(map.records.find('participant', 'a')?.name).toBe('a')
    expect(map.records.count('scenarioChange')).toBe(1)
    expect(map.store.getState().undoLabel).toBe('merge 3 changes')
  })

  test('execute: who is taken away goes with the flows', () => {
    const map = world()
    map.dispatch(setScenarioChange('s', 'a', 'removed', true))
    map.dispatch(mergeChanges([changeId('a', 'removed')]))
    expect([map.records.find('participant', 'a'), map.records.count('flow')]).toEqual([undefined, 0])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(changed(), mergeChanges([changeId('a', 'name'), 'plan']))).toBeNull()
  })

  test('a part that does not fit alone, and nothing at all, are refused', () => {
    expect(refusalOf(changed(), mergeChanges([changeId('pay', 'amountMinor')]))).toBe(
      'A change no longer fits a → Northwind: payment: look at it first.',
    )
    expect(refusalOf(changed(), mergeChanges(['gone']))).toBe('None of these changes is there any more.')
  })
})
