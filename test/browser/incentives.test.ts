import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card } from '../support/gestures.ts'

test('builds the discount ladder from nothing, changes a rate and reads the new payout on a partner’s statement', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'New map' }).click()
  await card(page, 'Our company').waitFor()
  await page.getByRole('button', { name: 'Quick add', exact: true }).click()
  await page.getByRole('textbox', { name: 'Quick add' }).fill('Fenwick, VAR')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Close quick add' }).click()

  await goTo(page, 'Incentives')
  await page.getByRole('button', { name: /^Discount ladder/ }).click()
  const tiers = page.getByRole('grid', { name: 'Tiers of Partner programme' })
  await tiers.waitFor()

  await goTo(page, 'Map')
  await card(page, 'Fenwick').click()
  await page.getByRole('combobox', { name: 'Tier' }).selectOption('Gold')

  await goTo(page, 'Incentives')
  await see(page, 'Deals')
  const closed = new Date().toISOString().slice(0, 10)
  const rows = `Deal,Partner,Amount,Kind,Stage,Closed\nFirst,Fenwick,"$100,000",new,won,${closed}\n`
  await page
    .getByLabel('CSV file of deals')
    .setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
  await page.getByRole('gridcell', { name: /First/ }).first().waitFor()
  expect(await takeOf(page, 'Fenwick')).toContain('$20,000')

  await see(page, 'Programme')
  await tiers.getByRole('gridcell', { name: /^Gold, New deals/ }).click()
  await page.keyboard.type('25')
  await page.keyboard.press('Enter')
  await page.getByText(/you keep 25.% of every new deal/).waitFor()
  expect(await takeOf(page, 'Fenwick')).toContain('$25,000')
})

/** The total of the partner's statement as it stands. */
async function takeOf(page: Page, partner: string): Promise<string | null> {
  await see(page, 'Statements')
  const statement = page.getByRole('table', { name: `Statement of ${partner}` })
  return statement.getByRole('row', { name: /Partner take/ }).textContent()
}

async function see(page: Page, view: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: 'View of the incentives' })
    .getByText(view, { exact: true })
    .click()
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click()
}
