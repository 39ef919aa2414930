import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, saved } from '../support/gestures.ts'

const CNCF = '../shared/data/cncf-ecosystem.csv'
if (!existsSync(CNCF))
  console.log('Skipped: the CNCF data is not beside this checkout, so it is not filtered.')

test('a filter dims the others, hides them on request, and is no step to undo', async ({ page }) => {
  await northwind(page)
  await choose(page, 'Filter', 'Region', /^Nordics/)
  await expect.poll(() => shown(page)).toBe('6 of 12 shown')
  expect(await tone(page, 'Datahaus GmbH')).toBe('dim')
  expect(await tone(page, 'Northwind CRM')).toBeNull()
  await page.getByRole('list', { name: 'Legend' }).getByText('Outside the filter').waitFor()

  await card(page, 'Datahaus GmbH').click()
  await page.getByRole('complementary', { name: 'Inspector' }).getByText('Datahaus GmbH').first().waitFor()
  await page.getByRole('button', { name: 'Hide others' }).click()
  await card(page, 'Datahaus GmbH').waitFor({ state: 'detached' })
  expect(await card(page, 'Northwind CRM').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)

  await page.getByRole('button', { name: 'Remove filter Region' }).click()
  await card(page, 'Datahaus GmbH').waitFor()
  expect(await shown(page)).toBe('')
})

test('colour and size follow what is chosen, by keys alone, and the legend with them', async ({ page }) => {
  await northwind(page)
  const usual = await card(page, 'Mid-market tech').boundingBox()
  await page.getByRole('button', { name: 'Colour by: Kind' }).focus()
  await pickByKeys(page, 'Stage')
  const legend = page.getByRole('list', { name: 'Legend' })
  for (const title of ['Stage:', 'Identify', 'Activate', 'Scale'])
    await legend.getByText(title, { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Size by: None' }).focus()
  await pickByKeys(page, 'Revenue')
  await legend.getByText(/^Card size = revenue a year/).waitFor()
  await expect
    .poll(async () => ((await card(page, 'Mid-market tech').boundingBox())?.width ?? 0) / (usual?.width ?? 1))
    .toBeGreaterThan(1.5)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Money' }).click()
  await expect.poll(() => legend.getByText('Money', { exact: true }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await legend.getByText('Money', { exact: true }).waitFor()
  expect(await legend.getByText('Stage:').count()).toBe(0)
})

test('a focus shows who is around a partner, and reaches a step further at a press', async ({ page }) => {
  await northwind(page)
  await card(page, 'RevOps Collective').click()
  await page.keyboard.press('g')
  const focus = page.getByRole('group', { name: 'Focus' })
  await focus.getByText('Around RevOps Collective, 1 step').waitFor()
  await expect.poll(() => tone(page, 'Formwave')).toBe('dim')
  expect(await tone(page, 'Northwind CRM')).toBeNull()
  const near = await shown(page)

  await focus.getByRole('button', { name: 'Widen the focus' }).click()
  await focus.getByText('Around RevOps Collective, 2 steps').waitFor()
  await expect.poll(() => tone(page, 'Formwave')).toBeNull()
  expect(await shown(page)).not.toBe(near)
  await focus.getByRole('button', { name: 'Remove the focus' }).click()
  expect(await shown(page)).toBe('')
})

test.runIf(existsSync(CNCF))('the CNCF map is filtered by tier', { timeout: 60_000 }, async ({ page }) => {
  await page.getByRole('button', { name: 'New map' }).click()
  await page.getByRole('status', { name: 'Map status' }).waitFor()
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('File').setInputFiles(CNCF)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await choose(page, 'Filter', 'Tier', /^Platinum/)
  await expect.poll(() => shown(page)).toBe('18 of 2414 shown')
  await page.getByRole('button', { name: 'Hide others' }).click()
  await choose(page, 'Filter', 'Kind', /^ISV/)
  await expect.poll(() => shown(page)).toMatch(/^\d+ of 2414 shown$/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.poll(() => shown(page)).toBe('')
})

async function northwind(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await card(page, 'Formwave').waitFor()
}

async function choose(page: Page, button: string, field: string, value: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('menuitem', { name: field, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: value }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('menu').first().waitFor({ state: 'detached' })
}

/** Opens the focused menu and types the name of the wanted row, as a hand on the keyboard does. */
async function pickByKeys(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio').first().waitFor()
  await page.keyboard.type(name)
  await page.locator('[role="menuitemradio"][data-highlighted]').filter({ hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}

async function shown(page: Page): Promise<string | null> {
  return page.getByRole('status', { name: 'Shown' }).textContent()
}

/** `dim` where the card is drawn as a ghost; its looks are painted, so the hands over it tell. */
async function tone(page: Page, name: string): Promise<string | null> {
  return card(page, name).locator(':scope > *').first().getAttribute('data-tone')
}
