import { describe, expect, test } from 'vitest'
import { addBracket } from '#commands/addBracket.ts'
import { addProgrammeTier } from '#commands/addProgrammeTier.ts'
import { applyLadder } from '#commands/applyLadder.ts'
import { deleteBracket } from '#commands/deleteBracket.ts'
import { deleteTier } from '#commands/deleteTier.ts'
import { moveTier } from '#commands/moveTier.ts'
import { removeProgrammeTier } from '#commands/removeProgrammeTier.ts'
import { renameTier } from '#commands/renameTier.ts'
import { setBracket } from '#commands/setBracket.ts'
import { setRequirement } from '#commands/setRequirement.ts'
import { setTierCells } from '#commands/setTierCells.ts'
import { LADDERS } from '#domain/incentives/ladders.ts'
import { bracketsOf, programmeTiers, requirementsOf, tiersOf } from '#domain/incentives/programmes.ts'
import { newBracket } from '#records/bracket.ts'
import { tierTermsId } from '#records/tierTerms.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aMap } from '../support/builders.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'
import { aProgramme, aTier, incentiveMap } from './incentiveWorld.ts'

const BRACKET = newBracket({ id: 'b1', programmeId: 'now', tierId: 'Gold', fromMinor: 100_00, pct: 3 })
const world = () => incentiveMap(BRACKET, aTier('Platinum', 3))
const ladder = ({ records }: OpenMap) => tiersOf(records).map(({ name }) => name)
const inProgramme = ({ records }: OpenMap) => programmeTiers(records, 'now').map(({ tier }) => tier.name)
const termsOf = (map: OpenMap, tierId: string) => map.records.find('tierTerms', tierTermsId('now', tierId))

describe('addProgrammeTier', () => {
  test('execute: a tier of the map joins, a new one stands above all', () => {
    const map = world()
    map.dispatch(addProgrammeTier('now', ' platinum '))
    map.dispatch(addProgrammeTier('now', 'Diamond'))
    expect(inProgramme(map)).toEqual(['Silver', 'Gold', 'Platinum', 'Diamond'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addProgrammeTier('now', 'Platinum'))).toBeNull()
    expect(undoRedoFault(world(), addProgrammeTier('now', 'Diamond'))).toBeNull()
  })

  test('one that is there and an empty name are refused', () => {
    expect(refusalOf(world(), addProgrammeTier('now', 'gold'))).toBe('now has a tier Gold already.')
    expect(refusalOf(world(), addProgrammeTier('now', ''))).toMatch(/at least one character/)
  })
})

describe('removeProgrammeTier', () => {
  test('execute: the tier leaves with all it had in the programme, and partners keep it', () => {
    const map = world()
    map.dispatch(removeProgrammeTier('now', 'Gold'))
    expect(inProgramme(map)).toEqual(['Silver'])
    expect([map.records.count('requirement'), map.records.count('bracket')]).toEqual([0, 0])
    expect(map.records.find('participant', 'a')?.tierId).toBe('Gold')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), removeProgrammeTier('now', 'Gold'))).toBeNull()
  })
})

describe('the tiers of the map', () => {
  test('renameTier, moveTier, deleteTier: undo and redo', () => {
    expect(undoRedoFault(world(), renameTier('Gold', 'Premier'))).toBeNull()
    expect(undoRedoFault(world(), moveTier('Gold', 0))).toBeNull()
    expect(undoRedoFault(world(), deleteTier('Gold'))).toBeNull()
  })

  test.each([
    ['Gold', 0, ['Gold', 'Silver', 'Platinum']],
    ['Silver', 1, ['Gold', 'Silver', 'Platinum']],
    ['Silver', 9, ['Gold', 'Platinum', 'Silver']],
  ])('moveTier execute: %s goes to place %i', (id, place, after) => {
    const map = world()
    map.dispatch(moveTier(id, place))
    expect(ladder(map)).toEqual(after)
  })

  test('a move to where it stands is no step', () => {
    expect(makesStep(world(), moveTier('Gold', 1))).toBe(false)
  })

  test('deleteTier execute: partners that had it have none', () => {
    const map = world()
    map.dispatch(deleteTier('Gold'))
    expect(map.records.find('participant', 'a')?.tierId).toBeNull()
    expect(inProgramme(map)).toEqual(['Silver'])
  })

  test('a name that is taken and a tier that is gone are refused', () => {
    expect(refusalOf(world(), renameTier('Gold', 'silver'))).toBe('There is already a tier Silver.')
    for (const command of [renameTier('gone', 'x'), moveTier('gone', 0), deleteTier('gone')])
      expect(refusalOf(world(), command)).toBe('That tier is no longer there.')
  })
})

describe('setTierCells', () => {
  test('execute: a paste over several cells is one step', () => {
    const map = world()
    map.dispatch(
      setTierCells('now', [
        { tierId: 'Silver', field: 'basePct', text: '17.5 %' },
        { tierId: 'Gold', field: 'mdfQuarterMinor', text: '$10,000' },
        { tierId: 'Gold', field: 'needs', text: 'Any of these' },
        { tierId: 'Gold', field: 'leads', text: 'By region' },
      ]),
    )
    expect([termsOf(map, 'Silver'), termsOf(map, 'Gold')]).toMatchObject([
      { basePct: 17.5 },
      { mdfQuarterMinor: 1_000_000, needs: 'any', leads: 'By region' },
    ])
    expect(map.store.getState().undoLabel).toBe('change 4 cells of the tier table')
  })

  test('undo and redo', () => {
    const cells = [{ tierId: 'Gold', field: 'basePct' as const, text: '30' }]
    expect(undoRedoFault(world(), setTierCells('now', cells))).toBeNull()
  })

  test('a cell that cannot be read refuses all, and tier and cell are named', () => {
    const cells = [
      { tierId: 'Silver', field: 'basePct' as const, text: '17' },
      { tierId: 'Gold', field: 'basePct' as const, text: 'a lot' },
    ]
    expect(refusalOf(world(), setTierCells('now', cells))).toBe(
      'Gold: Base rate: “a lot” is not a percentage such as 12.5.',
    )
    expect(
      refusalOf(world(), setTierCells('now', [{ tierId: 'Platinum', field: 'basePct', text: '1' }])),
    ).toBe('That tier is no longer in the programme.')
  })
})

describe('setRequirement', () => {
  test('execute: set from text, changed, and taken away by an empty cell', () => {
    const map = world()
    map.dispatch(setRequirement('now', 'Gold', 'revenueMinor', '$250k'))
    map.dispatch(setRequirement('now', 'Gold', 'certified', '3 people'))
    map.dispatch(setRequirement('now', 'Gold', 'deals', '–'))
    expect(requirementsOf(map.records, 'now', 'Gold').map(({ metric, min }) => [metric, min])).toEqual([
      ['revenueMinor', 25_000_000],
      ['certified', 3],
    ])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setRequirement('now', 'Gold', 'deals', '7'))).toBeNull()
    expect(undoRedoFault(world(), setRequirement('now', 'Gold', 'deals', ''))).toBeNull()
  })

  test('bad text is refused, naming tier and metric', () => {
    expect(refusalOf(world(), setRequirement('now', 'Gold', 'certified', 'many'))).toBe(
      'Gold: Certified people: “many” is not a whole number.',
    )
  })
})

describe('the brackets of the rebate', () => {
  test('execute: they are in the order of their thresholds', () => {
    const map = world()
    map.dispatch(addBracket('now', 'Gold', { from: '$50', pct: '2' }))
    map.dispatch(setBracket('b1', { from: '$25', pct: '1 %' }))
    const steps = bracketsOf(map.records, 'now', 'Gold').map(({ fromMinor, pct }) => [fromMinor, pct])
    expect(steps).toEqual([
      [2_500, 1],
      [5_000, 2],
    ])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addBracket('now', null, { from: '$50', pct: '2' }))).toBeNull()
    expect(undoRedoFault(world(), setBracket('b1', { from: '$50', pct: '2' }))).toBeNull()
    expect(undoRedoFault(world(), deleteBracket('b1'))).toBeNull()
  })

  test('a threshold that is taken, and bad text, are refused', () => {
    expect(refusalOf(world(), addBracket('now', 'Gold', { from: '$100', pct: '2' }))).toBe(
      'A step of the rebate begins at $100 already.',
    )
    expect(refusalOf(world(), addBracket('now', 'Gold', { from: '', pct: '2' }))).toBe(
      'Threshold of the rebate cannot be left empty.',
    )
    expect(refusalOf(world(), deleteBracket('gone'))).toBe('That step of the rebate is no longer there.')
  })
})

describe('applyLadder', () => {
  test.each(LADDERS.map(({ id, tiers }) => [id, tiers.map(({ name }) => name)] as const))(
    'execute: %s gives the programme its tiers, lowest first',
    (id, names) => {
      const map = world()
      map.dispatch(applyLadder('now', id))
      expect(inProgramme(map)).toEqual(names)
      expect(undoRedoFault(world(), applyLadder('now', id))).toBeNull()
    },
  )

  test('execute: amounts are in the minor units of the map, and what it had is gone', () => {
    const map = incentiveMap(BRACKET, aMap({ currency: 'JPY' }))
    map.dispatch(applyLadder('now', 'discount'))
    expect(termsOf(map, 'Gold')).toMatchObject({ basePct: 20, mdfQuarterMinor: 5_000, leads: 'Yes' })
    expect(requirementsOf(map.records, 'now', 'Gold')).toMatchObject([
      { metric: 'revenueMinor', min: 100_000 },
    ])
    expect(bracketsOf(map.records, 'now', 'Gold')).toEqual([])
    expect(ladder(map)).toEqual(['Authorized', 'Silver', 'Gold', 'Platinum'])
  })

  test('execute: another programme keeps its terms', () => {
    const map = incentiveMap(aProgramme('next'))
    map.dispatch(applyLadder('next', 'deals'))
    expect(inProgramme(map)).toEqual(['Silver', 'Gold'])
    expect(termsOf(map, 'Gold')?.basePct).toBe(20)
  })
})
