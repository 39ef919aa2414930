import { expect, test } from '../support/appTest.ts'
import { card, saved } from '../support/gestures.ts'

test('a rate that changes in the programme changes the map, the inspector and the statement, and undo takes it back', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await card(page, 'Datahaus GmbH').click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('tab', { name: 'Incentives' }).click()
  const take = inspector.getByRole('region', { name: 'Take this year' })
  const before = await take.innerText()
  await inspector.getByRole('button', { name: 'Open its statement' }).click()
  const total = page.getByRole('row', { name: /^Partner take/ })
  const paidBefore = await total.innerText()

  await page.getByRole('radio', { name: 'Programme', exact: true }).check({ force: true })
  const tiers = page.getByRole('grid', { name: /^Tiers/ })
  await tiers.getByRole('gridcell', { name: /^Silver, New deals: 25/ }).click()
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Statements', exact: true }).check({ force: true })
  await expect.poll(() => total.innerText()).not.toBe(paidBefore)

  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect.poll(() => take.innerText()).not.toBe(before)
  const margin = page.getByRole('button', { name: /^Northwind CRM gives Datahaus GmbH: .*margin/i })
  await margin.focus()
  await page.keyboard.press('Enter')
  const amount = inspector.getByRole('region', { name: 'Amount a year, from the programme' })
  const raised = await amount.innerText()
  expect(raised).toMatch(/Silver, 30\u00A0%/)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => amount.innerText()).toMatch(/Silver, 25\u00A0%/)
})
