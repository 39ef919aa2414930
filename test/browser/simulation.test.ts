import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { saved } from '../support/gestures.ts'

const COUNTS = '12 participants · 37 flows'

test('the same seed gives the same answer after the page is loaded again', async ({ page }) => {
  await openSimulation(page)
  const first = await answer(page)
  await typeIn(page, 'Seed', '4217')
  await expect.poll(() => answer(page)).not.toBe(first)
  const before = await answer(page)
  await typeIn(page, 'Revenue target', '2.8M')
  await page.getByText(/as planned: about .* reach(es)? \$2\.80M\./).waitFor()
  await saved(page, COUNTS)

  await page.reload()
  await page.getByRole('radio', { name: 'Simulation' }).check({ force: true })
  await expect.poll(() => answer(page)).toBe(before)
})

test('a change of a scenario is marked on the map, and merging it is one undo', async ({ page }) => {
  await openSimulation(page)
  await page.getByRole('radio', { name: 'Scenarios' }).check({ force: true })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('Name of the scenario').fill('Datahaus to Gold')
  await page.keyboard.press('Enter')
  await page.getByLabel('Which').selectOption({ label: 'Datahaus GmbH' })
  await page.getByLabel('In the scenario').selectOption({ label: 'Gold' })
  await page.getByRole('button', { name: 'Add the change' }).click()
  const change = page.getByRole('checkbox', { name: 'Datahaus GmbH: tier Silver → Gold' })
  await change.waitFor()

  await page.getByRole('button', { name: 'Show on the map' }).click()
  await page.getByText('Datahaus to Gold: 1 added, 1 changed').waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Merge the chosen changes' }).click()
  await page.getByText('Nothing differs from the map as it is yet.').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await change.waitFor()
})

async function openSimulation(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, COUNTS)
  await page.getByRole('link', { name: 'Insights' }).click()
  await page.getByRole('radio', { name: 'Simulation' }).check({ force: true })
  await page.getByRole('row', { name: /^Revenue/ }).waitFor()
}

async function typeIn(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.keyboard.press('Enter')
}

/** What every bar of the chart stands for: the medians of two seeds may be the same to the cent that is shown. */
async function answer(page: Page): Promise<string> {
  const bars = page.getByRole('group', { name: /^Partner revenue in/ }).getByRole('img')
  return (await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')))).join('\n')
}
