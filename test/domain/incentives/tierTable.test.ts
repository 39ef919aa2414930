import { describe, expect, test } from 'vitest'
import { setTierTable } from '#commands/setTierTable.ts'
import { startProgramme } from '#commands/startProgramme.ts'
import { bracketText, readBrackets } from '#domain/incentives/bracketText.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import { tierCellFault, tierCellText } from '#domain/incentives/tierCell.ts'
import { tierSections } from '#domain/incentives/tierRows.ts'
import { aMapWith } from '../../support/builders.ts'

describe('the steps of a rebate in one cell', () => {
  const STEPS = [
    { fromMinor: 50_000_000, pct: 2 },
    { fromMinor: 100_000_000, pct: 3 },
  ]

  test('are written short and read again', () => {
    const text = bracketText(STEPS, 'USD')
    expect(text).toBe('2\u00A0% over $500k | 3\u00A0% over $1M')
    expect(readBrackets(text, 'USD')).toEqual({ brackets: STEPS })
  })

  test('keep a threshold that the short form would round', () => {
    const odd = [{ fromMinor: 12_345_678, pct: 2.5 }]
    expect(readBrackets(bracketText(odd, 'USD'), 'USD')).toEqual({ brackets: odd })
  })

  test.each([
    ['3 % over $1M | 2 % over $500k', 'each threshold is higher'],
    ['2 % over $500k | 3 % over $500k', 'each threshold is higher'],
    ['120 % over $500k', 'runs from 0 to 100 %'],
    ['lots', 'write “2 % over $500k'],
    ['2 % over €500k', 'not in USD'],
  ])('%s is named with its fault', (text, fault) => {
    expect(readBrackets(text, 'USD')).toMatchObject({ fault: expect.stringContaining(fault) as string })
  })
})

describe('cells of the tier table', () => {
  test('every row reads what it writes, in all modes', () => {
    const { reading } = aLadder()
    const rows = tierSections('commission').flatMap((section) => section.rows)
    const cells = reading().tiers.flatMap((tier) =>
      rows.map(({ id }) => ({ id, text: tierCellText(reading(), tier, id).own })),
    )
    const filled = cells.filter(({ text }) => text !== '')
    expect(filled.length).toBeGreaterThan(10)
    expect(filled.map(({ id, text }) => tierCellFault(id, text, 'USD'))).toEqual(filled.map(() => null))
  })

  test('a block over metrics, rates and rebate is one step', () => {
    const { map, programmeId, reading } = aLadder()
    const tierId = reading().tiers[1]?.tier.id ?? ''
    const before = map.store.getState().undoable
    const refusal = map.dispatch(
      setTierTable(programmeId, [
        { tierId, row: 'deals', text: '5' },
        { tierId, row: 'basePct', text: '25 %' },
        { tierId, row: 'rebate', text: '2 % over $500k' },
      ]),
    )
    expect(refusal).toBeUndefined()
    expect(map.store.getState().undoable).toBe(before + 1)
    const tier = reading().tiers[1]
    expect(tier?.requirements.map(({ metric }) => metric)).toEqual(['revenueMinor', 'deals'])
    expect(tier?.rule.rebate?.brackets).toEqual([{ fromMinor: 50_000_000, pct: 2 }])
    map.undo()
    expect(reading().tiers[1]?.rates.basePct).toBe(20)
  })

  test('a tier without steps of its own takes over those of all tiers', () => {
    const { map, programmeId, reading } = aLadder()
    map.dispatch((edit, context) => {
      edit.put({
        id: context.newId('bracket'),
        type: 'bracket',
        programmeId,
        tierId: null,
        fromMinor: 0,
        pct: 1,
      })
      return { label: 'add' }
    })
    const tier = reading().tiers[0]
    expect(tier && tierCellText(reading(), tier, 'rebate')).toEqual({
      own: '',
      inherited: '1\u00A0% over $0',
    })
  })
})

function aLadder() {
  const map = aMapWith()
  map.dispatch(startProgramme('Channel', 'discount'))
  const programmeId = currentProgramme(map.records)?.id ?? ''
  const reading = () => {
    const now = programmeOf(map.records, programmeId)
    if (!now) throw new Error('no programme')
    return now
  }
  return { map, programmeId, reading }
}
