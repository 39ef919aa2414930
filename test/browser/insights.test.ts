import { expect, test } from '../support/appTest.ts'
import { card, saved } from '../support/gestures.ts'

test('a ghost is accepted: a candidate stands on the map, coverage with candidates rises, and undo takes both back', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await page.getByRole('button', { name: '7 gaps' }).click()
  const finder = page.getByRole('region', { name: 'Gap finder' })
  await finder.getByText('71 % with candidates').waitFor()
  await finder.getByRole('button', { name: 'Add a ghost: VAR, DACH, mid-market' }).click()
  await saved(page, '13 participants · 37 flows')
  await finder.getByText('76 % with candidates').waitFor()
  await finder.getByText('67 %').first().waitFor()

  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await card(page, 'VAR for DACH').waitFor()
  await page.getByRole('link', { name: 'Insights' }).click()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await saved(page, '12 participants · 37 flows')
  await finder.getByText('71 % with candidates').waitFor()
})

test('gaps stand on the map as ghosts when asked for, and a press makes a candidate of one', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await page.getByRole('button', { name: 'Ghosts', exact: true }).click()
  const ghost = page.getByRole('button', { name: 'Ghost: VAR for DACH. Add it as a candidate' })
  await ghost.click()
  await saved(page, '13 participants · 37 flows')
  await card(page, 'VAR for DACH').waitFor()
  await ghost.waitFor({ state: 'detached' })
})

test('the action of a finding is one step: done it is gone, undone it is back', async ({ page }) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await page.getByRole('link', { name: 'Insights' }).click()
  const found = page.getByText('RevOps Collective gives to us and gets nothing back.', { exact: true })
  await found.waitFor()
  await page.getByRole('button', { name: /^Add the return flow: RevOps Collective/ }).click()
  await saved(page, '12 participants · 38 flows')
  await found.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await saved(page, '12 participants · 37 flows')
  await found.waitFor()
})

test('a finding accepted with a reason stays listed, also after the map is opened again', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await page.getByRole('link', { name: 'Insights' }).click()
  await page
    .getByRole('button', { name: 'More for: RevOps Collective gives to us and gets nothing back.' })
    .click()
  await page.getByRole('menuitem', { name: 'Accept with a reason…' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Sponsored from January')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  const accepted = page.getByRole('region', { name: 'Accepted, 2' })
  await accepted.getByText('“Sponsored from January”').waitFor()
  await saved(page, '12 participants · 37 flows')
  await page.reload()
  await accepted.getByText('“Sponsored from January”').waitFor()
  expect(await page.getByText(/^14 findings on 9 partners and 2 segments/).count()).toBe(1)
})
