// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { startProgramme } from '#commands/startProgramme.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import { IncentivesPage } from '#panels/incentives/IncentivesPage.tsx'
import { aCompany, aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

test('the tier table says in plain words what its cells hold, and how complex that is', () => {
  ladderShown()
  expect(screen.getByRole('grid', { name: 'Tiers of Channel' })).toBeDefined()
  expect(cell('Gold, New deals: 20\u00A0%')).toBeDefined()
  expect(screen.getByText('Sell $100,000: you keep 20 % of every new deal.')).toBeDefined()
  expect(screen.getByRole('region', { name: 'Complexity' }).textContent).toContain('3 points')
})

test('a typed rate is taken, said in the sentence, and one undo step', () => {
  const { map } = ladderShown()
  type('Gold, New deals: 20\u00A0%', '30')
  expect(screen.getByText('Sell $100,000: you keep 30 % of every new deal.')).toBeDefined()
  map.undo()
  expect(rates(map.records)).toEqual([10, 20, 30])
})

test('of a paste the sound cells are kept, and the other one says what is wrong', () => {
  const { map } = ladderShown()
  const at = cell('Authorized, New deals: 10\u00A0%')
  fireEvent.focus(at)
  fireEvent.paste(at, { clipboardData: { getData: () => '12 %\t130 %\t33 %' } })
  expect(rates(map.records)).toEqual([12, 20, 33])
  expect(cell('Gold, New deals: 20\u00A0%').getAttribute('aria-invalid')).toBe('true')
})

test('N adds a remark to a cell', () => {
  const { map } = ladderShown()
  const at = cell('Gold, New deals: 20\u00A0%')
  fireEvent.focus(at)
  fireEvent.keyDown(at, { key: 'n' })
  fireEvent.change(screen.getByRole('textbox', { name: 'Remark' }), { target: { value: 'As Fenwick pays' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep remark' }))
  expect(cell('Gold, New deals: 20\u00A0%, with a remark')).toBeDefined()
  expect([...map.records.all('remark')]).toMatchObject([{ field: 'basePct', text: 'As Fenwick pays' }])
})

test('a rule of the programme is read by its field, and bad input is named there', () => {
  const { map } = ladderShown()
  const field = screen.getByRole('textbox', { name: 'Gross margin' })
  fireEvent.change(field, { target: { value: '130' } })
  fireEvent.blur(field)
  expect(screen.getByRole('alert').textContent).toBe('Gross margin runs from 0 to 100 %; 130 is outside.')
  fireEvent.change(field, { target: { value: '80 %' } })
  fireEvent.blur(field)
  expect(currentProgramme(map.records)?.grossMarginPct).toBe(80)
})

function ladderShown() {
  const map = aMapWith(aCompany(), aParticipant('p'))
  map.dispatch(startProgramme('Channel', 'discount'))
  return { map, ...shown(map, <IncentivesPage />) }
}

/** By its label itself: to ask for the role of each of three hundred elements takes seconds. */
function cell(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[role="gridcell"][aria-label="${name}"]`)
  if (!found) throw new Error(`No cell ${name}`)
  return found
}

function type(name: string, text: string): void {
  const at = cell(name)
  fireEvent.focus(at)
  fireEvent.keyDown(at, { key: 'Enter' })
  const editor = screen.getByLabelText(name.slice(0, name.indexOf(':')))
  fireEvent.change(editor, { target: { value: text } })
  fireEvent.keyDown(editor, { key: 'Enter' })
}

function rates(records: Parameters<typeof programmeOf>[0]): readonly number[] {
  const reading = programmeOf(records, currentProgramme(records)?.id ?? '')
  return reading?.tiers.map((tier) => tier.rates.basePct) ?? []
}
