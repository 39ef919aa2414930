// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SimulationView } from '#panels/insights/simulation/SimulationView.tsx'
import { AS_IS_SCENARIO } from '#records/scenario.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../../support/builders.ts'
import { shown } from '../../../support/shown.tsx'

/** The runs are drawn on the page here, in short turns. */
const SLOWLY = { timeout: 8000 }
const RANGE = { lowMinor: 10_000_000, amountMinor: 20_000_000, highMinor: 30_000_000 }

function aSimulation(flow: Partial<Parameters<typeof aFlow>[3]> = RANGE) {
  const map = aMapWith(
    aCompany(),
    aParticipant('Datahaus'),
    aFlow('pays', 'Datahaus', 'us', { kind: 'payment', label: 'licences', ...flow }),
  )
  shown(map, <SimulationView />)
  return map
}

const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

test('a map without partner payments teaches how a simulation is fed, and counts what is not known', async () => {
  aSimulation({ amountMinor: null })
  expect(await screen.findByText('No partner revenue to simulate yet')).toBeTruthy()
  expect(screen.getByText(/1 payment is still without an amount/)).toBeTruthy()
})

test('a target is kept, and its chance is said in words and by the colour of the bars', async () => {
  const map = aSimulation()
  await screen.findByLabelText(/Partner revenue in 2,000 runs/, undefined, SLOWLY)
  type('Revenue target', '$200k')
  expect(map.records.find('scenario', AS_IS_SCENARIO)?.targetRevenueMinor).toBe(20_000_000)
  expect(await screen.findByText(/reach(es)? \$200k\./, undefined, SLOWLY)).toBeTruthy()
})

test('the bars are one stop for the keyboard, and the arrow keys read one after the other', async () => {
  aSimulation()
  const chart = await screen.findByLabelText(/Partner revenue in 2,000 runs/, undefined, SLOWLY)
  const [first, second] = within(chart).getAllByRole('img')
  first?.focus()
  fireEvent.keyDown(chart, { key: 'ArrowRight' })
  expect(document.activeElement).toBe(second)
  expect(second?.getAttribute('aria-label')).toMatch(/^\$1\d\dk to \$1\d\dk: \d+ runs?$/)
})

test('another seed draws other runs, and the old one the same again', async () => {
  aSimulation()
  const likely = () => screen.getByText('Revenue').closest('tr')?.textContent
  await screen.findByText('Revenue', undefined, SLOWLY)
  const before = likely()
  type('Seed', '99')
  await waitFor(() => expect(likely()).not.toBe(before), SLOWLY)
  type('Seed', '1')
  await waitFor(() => expect(likely()).toBe(before), SLOWLY)
})

test('a bad figure gets a sentence, and nothing changes', async () => {
  const map = aSimulation()
  type('Runs, up to 20,000', '90000')
  expect(await screen.findByText('A simulation has 1 to 20,000 runs.')).toBeTruthy()
  expect(map.records.count('scenario')).toBe(0)
})
