// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScenariosView } from '#panels/insights/scenarios/ScenariosView.tsx'
import { ScenarioChip } from '#panels/seeing/ScenarioChip.tsx'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../../support/builders.ts'
import { shown } from '../../../support/shown.tsx'

function scenarios() {
  const map = aMapWith(
    aCompany(),
    { id: 'gold', type: 'tier', name: 'Gold', order: 1 },
    aParticipant('Datahaus'),
    aParticipant('Kestrel'),
    aFlow('pays', 'Datahaus', 'us', { kind: 'payment', label: 'licences', amountMinor: 34_500_000 }),
    aFlow('plan', 'us', 'Kestrel', { label: 'sponsorship', status: 'planned' }),
  )
  const { session } = shown(
    map,
    <>
      <ScenariosView />
      <ScenarioChip />
    </>,
  )
  return { map, session }
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const type = (label: string, text: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
  fireEvent.blur(screen.getByLabelText(label))
}
const sentences = () =>
  within(screen.getByRole('list', { name: 'Changes of the scenario' }))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'))

test('the planned flows are a scenario of their own, and are begun by a merge in one undo', () => {
  const { map, session } = scenarios()
  press('Compare with planned flows')
  expect(sentences()).toEqual(['Northwind → Kestrel: sponsorship begins'])
  press('Merge the chosen changes')
  expect(map.records.find('flow', 'plan')?.status).toBe('active')
  map.undo()
  expect(map.records.find('flow', 'plan')?.status).toBe('planned')
  expect(session.store.getState().toasts.at(-1)?.text).toBe('One change is true on the map now.')
})

test('a scenario is added, named, filled with changes, and what is left out stays in it', async () => {
  const { map } = scenarios()
  press('Add')
  type('Name of the scenario', 'To-be')
  pick('In the scenario', 'gold')
  press('Add the change')
  fireEvent.click(screen.getByRole('radio', { name: 'Flow' }))
  pick('Which', 'pays')
  type('In the scenario', '400k')
  press('Add the change')
  expect(sentences()).toEqual([
    'Datahaus: tier – → Gold',
    'Datahaus → Northwind: licences: amount $345,000 → $400,000',
    'Northwind → Kestrel: sponsorship begins',
  ])
  await waitFor(() =>
    expect(screen.getByRole('row', { name: /Payments to us/ }).textContent).toContain('$400,000'),
  )
  fireEvent.click(screen.getByRole('checkbox', { name: /sponsorship/ }))
  press('Merge the chosen changes')
  expect(map.records.find('participant', 'Datahaus')?.tierId).toBe('gold')
  expect(map.records.find('flow', 'pays')?.amountMinor).toBe(40_000_000)
  expect(sentences()).toEqual(['Northwind → Kestrel: sponsorship begins'])
  map.undo()
  expect(map.records.find('participant', 'Datahaus')?.tierId).toBeNull()
  expect(map.records.find('flow', 'pays')?.amountMinor).toBe(34_500_000)
})

test('a value that is none gets a sentence, and nothing changes', () => {
  const { map } = scenarios()
  press('Add')
  fireEvent.click(screen.getByRole('radio', { name: 'Flow' }))
  pick('Which', 'pays')
  type('In the scenario', 'much')
  press('Add the change')
  expect(screen.getByText('“much” is not an amount.')).toBeTruthy()
  expect(map.records.count('scenarioChange')).toBe(0)
})

test('a chip says which scenario the map shows and what it changes, and ends it', async () => {
  const { session } = scenarios()
  expect(screen.queryByRole('group', { name: 'Scenario' })).toBeNull()
  press('Compare with planned flows')
  expect(await screen.findByText('Planned flows join: 1 added')).toBeTruthy()
  press('Show the map as it is')
  expect(session.store.getState().insights.scenarioId).toBeNull()
})
