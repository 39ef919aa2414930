import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, saved } from '../support/gestures.ts'

test('a rating given in the inspector changes the ring on the card, and undo takes it back', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await card(page, 'Datahaus GmbH').click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('tab', { name: 'Fit' }).click()
  await inspector.getByText('rank 5 of 7').waitFor()
  await inspector.getByText('Among the first three').waitFor()
  const before = await ringAtRest(page)

  await inspector
    .getByRole('radiogroup', { name: 'Customer base overlap' })
    .getByRole('radio', { name: '4' })
    .focus()
  await page.keyboard.press('5')
  await inspector.getByLabel('Score 72 of 100').waitFor()
  await inspector.getByText('rank 3 of 7').waitFor()
  await expect.poll(async () => (await ring(page)).equals(before)).toBe(false)
  await saved(page, '12 participants · 37 flows')

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await inspector.getByLabel('Score 64 of 100').waitFor()
  await expect.poll(async () => (await ring(page)).equals(before), { timeout: 5_000 }).toBe(true)
})

test('a filter by band and the colours of the bands are explained where they are shown', async ({ page }) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await page.getByRole('button', { name: 'Colour by: Kind' }).click()
  await page.getByRole('menuitemradio', { name: 'Fit band' }).click()
  const legend = page.getByRole('list', { name: 'Legend' })
  for (const title of ['Fit band:', 'Pursue', 'Pilot', 'Nurture', 'Pass', 'Assess first'])
    await legend.getByText(title, { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Fit band', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Pursue/ }).click()
  await expect.poll(() => page.getByRole('status', { name: 'Shown' }).textContent()).toBe('3 of 12 shown')
})

/** The right half of the card, where the ring is painted, as a picture. */
async function ring(page: Page): Promise<Buffer> {
  const box = await card(page, 'Datahaus GmbH').boundingBox()
  if (!box) throw new Error('Datahaus has no card')
  const { x, y, width, height } = box
  return page.screenshot({ clip: { x: x + width * 0.7, y: y + 4, width: width * 0.26, height: height - 8 } })
}

/** Once two pictures in a row are the same, the painter has come to rest. */
async function ringAtRest(page: Page): Promise<Buffer> {
  await page.mouse.move(5, 5)
  let last = await ring(page)
  await expect
    .poll(
      async () => {
        await page.waitForTimeout(500)
        const [was, now] = [last, await ring(page)]
        last = now
        return was.equals(now)
      },
      { timeout: 10_000 },
    )
    .toBe(true)
  return last
}
