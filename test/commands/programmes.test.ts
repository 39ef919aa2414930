import { describe, expect, test } from 'vitest'
import { addProgramme } from '#commands/addProgramme.ts'
import { deleteProgramme } from '#commands/deleteProgramme.ts'
import { duplicateProgramme } from '#commands/duplicateProgramme.ts'
import { makeProgrammeCurrent } from '#commands/makeProgrammeCurrent.ts'
import { renameProgramme } from '#commands/renameProgramme.ts'
import { setProgrammeCell } from '#commands/setProgrammeCell.ts'
import { setRemark } from '#commands/setRemark.ts'
import {
  bracketsOf,
  currentProgramme,
  programmeTiers,
  programmesOf,
  requirementsOf,
} from '#domain/incentives/programmes.ts'
import { newBracket } from '#records/bracket.ts'
import { newRemark, remarkId } from '#records/remark.ts'
import type { OpenMap } from '#store/openMap.ts'
import { makesStep, refusalOf, undoRedoFault } from '../support/trial.ts'
import { aMapWith } from '../support/builders.ts'
import { aProgramme, incentiveMap } from './incentiveWorld.ts'

const BRACKET = newBracket({ id: 'b1', programmeId: 'now', tierId: null, fromMinor: 100, pct: 3 })
const REMARK = newRemark({ programmeId: 'now', tierId: 'Gold', field: 'basePct', text: 'Since May' })
const world = () => incentiveMap(BRACKET, REMARK)
const names = ({ records }: OpenMap) => programmesOf(records).map(({ name, status }) => `${name} ${status}`)

describe('addProgramme', () => {
  test('execute: it has terms for all tiers there are, and is a draft beside a current one', () => {
    const map = world()
    map.dispatch(addProgramme(' Next \n year '))
    expect(names(map)).toEqual(['now current', 'Next year draft'])
    const added = programmesOf(map.records)[1]?.id ?? ''
    expect(programmeTiers(map.records, added).map(({ tier, terms }) => [tier.name, terms.basePct])).toEqual([
      ['Silver', null],
      ['Gold', null],
    ])
  })

  test('execute: the first of a map is current', () => {
    const map = aMapWith()
    map.dispatch(addProgramme('Partner programme'))
    expect(names(map)).toEqual(['Partner programme current'])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), addProgramme('Next'))).toBeNull()
  })

  test('a name that is empty or taken is refused', () => {
    expect(refusalOf(world(), addProgramme(' '))).toBe('A programme’s name needs at least one character.')
    expect(refusalOf(world(), addProgramme('NOW'))).toBe('There is already a programme now.')
  })
})

describe('renameProgramme', () => {
  test('undo and redo', () => {
    expect(undoRedoFault(world(), renameProgramme('now', 'Then'))).toBeNull()
  })

  test('its own name in other letters is taken, that of another is refused', () => {
    const map = incentiveMap(aProgramme('next'))
    expect(refusalOf(map, renameProgramme('next', 'Now'))).toMatch(/already a programme now/)
    map.dispatch(renameProgramme('now', 'Now'))
    expect(names(map)).toContain('Now current')
  })
})

describe('duplicateProgramme', () => {
  test('execute: the copy is a proposal with all parts, and changing it leaves the original alone', () => {
    const map = world()
    map.dispatch(duplicateProgramme('now'))
    expect(names(map)).toEqual(['now current', 'now (copy) proposal'])
    const copy = programmesOf(map.records)[1]?.id ?? ''
    expect(programmeTiers(map.records, copy).map(({ terms }) => terms.basePct)).toEqual([15, 20])
    expect(requirementsOf(map.records, copy, 'Gold')).toMatchObject([{ metric: 'deals', min: 2 }])
    expect(bracketsOf(map.records, copy, null)).toMatchObject([{ fromMinor: 100, pct: 3 }])
    expect(map.records.find('remark', remarkId(copy, 'Gold', 'basePct'))?.text).toBe('Since May')
    expect(bracketsOf(map.records, 'now', null)).toEqual([BRACKET])
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), duplicateProgramme('now'))).toBeNull()
  })
})

describe('makeProgrammeCurrent', () => {
  test('execute: there is one current programme, and the old one is kept as a proposal', () => {
    const map = incentiveMap(aProgramme('next', { order: 1, status: 'proposal' }))
    map.dispatch(makeProgrammeCurrent('next'))
    expect(names(map)).toEqual(['now proposal', 'next current'])
    expect(currentProgramme(map.records)?.id).toBe('next')
  })

  test('undo and redo, and what is current already is no step', () => {
    expect(undoRedoFault(incentiveMap(aProgramme('next')), makeProgrammeCurrent('next'))).toBeNull()
    expect(makesStep(world(), makeProgrammeCurrent('now'))).toBe(false)
  })
})

describe('deleteProgramme', () => {
  test('execute: nothing of it is left, tiers and partners stay', () => {
    const map = world()
    map.dispatch(deleteProgramme('now'))
    const left = (['programme', 'tierTerms', 'requirement', 'bracket', 'remark'] as const).map((type) =>
      map.records.count(type),
    )
    expect(left).toEqual([0, 0, 0, 0, 0])
    expect(map.records.find('participant', 'a')?.tierId).toBe('Gold')
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), deleteProgramme('now'))).toBeNull()
  })
})

describe('setProgrammeCell', () => {
  test.each([
    ['regUpliftPct', '+5 points', 5],
    ['regUpliftPct', '–', null],
    ['regMinDealMinor', '$10k', 1_000_000],
    ['maxRatePct', '12,5 %', 12.5],
    ['regDays', '90 days', 90],
    ['mdfMinPipelineRatio', '5 : 1', 5],
    ['mode', 'Commission', 'commission'],
    ['rebateRenewals', 'yes', true],
    ['spiffKinds', 'new, expansion', ['new', 'expansion']],
    ['mdfTypes', 'event; trade show', ['event', 'trade show']],
    ['exclusivity', ' none \n at all ', 'none at all'],
    ['exclusivity', '', ''],
  ] as const)('execute: %s takes “%s”', (field, text, value) => {
    const map = world()
    expect(map.dispatch(setProgrammeCell('now', field, text))).toBeUndefined()
    expect(map.records.find('programme', 'now')?.[field]).toEqual(value)
  })

  test.each([
    ['regUpliftPct', 'five', 'Uplift for a registered deal: “five” is not a number of points such as 5.'],
    ['maxRatePct', '101 %', 'Ceiling on the rate runs from 0 to 100 %; 101 is outside.'],
    ['overheadMinor', '-5', 'Overhead a year is never negative.'],
    ['overheadMinor', '€5', 'Overhead a year: “€5” is not in USD, the currency of this map.'],
    ['regDays', '1.5', 'Days a registration is open: “1.5” is not a whole number.'],
    ['mode', 'barter', 'How partners are paid: choose margin, commission, flat; “barter” is none of them.'],
    [
      'spiffKinds',
      'new, used',
      'Deals with a SPIFF: choose from new, expansion, renewal; “used” is none of them.',
    ],
    ['rebateRenewals', 'maybe', 'Renewals count for the rebate: write yes or no, not “maybe”.'],
    ['incrementalPct', '', 'Share that would not have come anyway cannot be left empty.'],
  ] as const)('%s refuses “%s” and names the cell', (field, text, sentence) => {
    expect(refusalOf(world(), setProgrammeCell('now', field, text))).toBe(sentence)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setProgrammeCell('now', 'grossMarginPct', '80'))).toBeNull()
  })
})

describe('setRemark', () => {
  test('execute: set, changed and taken away', () => {
    const map = world()
    map.dispatch(setRemark('now', null, 'note', ' Ask legal '))
    expect(map.records.find('remark', remarkId('now', null, 'note'))?.text).toBe('Ask legal')
    map.dispatch(setRemark('now', 'Gold', 'basePct', ''))
    expect(map.records.count('remark')).toBe(1)
  })

  test('undo and redo', () => {
    expect(undoRedoFault(world(), setRemark('now', 'Gold', 'basePct', 'Until May'))).toBeNull()
    expect(undoRedoFault(world(), setRemark('now', 'Gold', 'basePct', ' '))).toBeNull()
  })
})

test('commands on a programme that is gone are refused', () => {
  const gone = [
    renameProgramme('gone', 'x'),
    deleteProgramme('gone'),
    duplicateProgramme('gone'),
    makeProgrammeCurrent('gone'),
    setProgrammeCell('gone', 'note', 'x'),
    setRemark('gone', null, 'note', 'x'),
  ]
  expect(gone.map((command) => refusalOf(world(), command))).toEqual(
    gone.map(() => 'That programme is no longer there.'),
  )
})
