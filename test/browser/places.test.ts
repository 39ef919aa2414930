import { card, mapStatus } from '../support/gestures.ts'
import { expect, test } from '../support/appTest.ts'

test('goes between the places by link, by name and by the browser’s own way back, and finds the map as it was left', async ({
  page,
}) => {
  await page
    .getByRole('button', { name: /Northwind/ })
    .first()
    .click()
  await mapStatus(page).waitFor()
  await card(page, 'Datahaus GmbH').click()
  const places = page.getByRole('navigation', { name: 'Places' })
  await places.getByRole('link', { name: 'Partners' }).click()
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/map\/[^/]+\/partners$/)
  expect(await places.getByRole('link', { name: 'Partners' }).getAttribute('aria-current')).toBe('page')
  expect(await page.getByRole('main').count()).toBe(1)
  // A key of the map is none here: nothing that cannot be seen may be deleted.
  await page.keyboard.press('Delete')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/map\/[^/]+$/)
  await card(page, 'Datahaus GmbH').waitFor()
  expect(
    await page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading').first().textContent(),
  ).toBe('Datahaus GmbH')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('go to partners')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('/partners')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('Brightline')
  await page
    .getByRole('option', { name: /^Brightline/ })
    .first()
    .click()
  await expect.poll(() => page.url()).not.toContain('/partners')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Brightline, /)
})

test('opens a place by its address, and the map behind it when it is wanted', async ({ page }) => {
  await page
    .getByRole('button', { name: /Northwind/ })
    .first()
    .click()
  await mapStatus(page).filter({ hasText: 'Saved on this device' }).waitFor()
  await page.goto(`${page.url()}/partners`)
  await page.reload()
  await page.getByRole('navigation', { name: 'Places' }).waitFor()
  expect(await page.locator('[data-canvas]').count()).toBe(0)
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await card(page, 'Datahaus GmbH').waitFor()
})
