import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { saved } from '../support/gestures.ts'

test('a partner moves from Activate to Scale with its checks shown, and undo takes it back', async ({
  page,
}) => {
  await openScorecards(page, 'Lifecycle')
  const [activate, scale] = ['Activate', 'Scale'].map((name) => page.getByRole('region', { name }))
  if (!activate || !scale) throw new Error('The board has no such columns')
  await activate.getByRole('button', { name: /^AppSource/ }).dragTo(scale)

  const dialog = page.getByRole('dialog', { name: 'AppSource' })
  const leaving = dialog.getByRole('list', { name: 'To leave Activate' })
  await leaving.getByText('No onboarding is recorded and no onboarding tasks are set.').waitFor()
  await leaving.getByRole('img', { name: 'Not known' }).waitFor()
  await dialog.getByRole('list', { name: 'To enter Scale' }).getByRole('img', { name: 'Met' }).waitFor()
  await dialog.getByRole('button', { name: 'Move anyway' }).click()

  const moved = scale.getByRole('button', { name: /^AppSource/ })
  await moved.waitFor()
  expect(await moved.textContent()).toContain('0 days')
  await expect.poll(async () => moved.evaluate((card) => card === document.activeElement)).toBe(true)
  await saved(page, '12 participants · 37 flows')

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await activate.getByRole('button', { name: /^AppSource/ }).waitFor()
})

test('the same by the keys alone', async ({ page }) => {
  await openScorecards(page, 'Lifecycle')
  const scale = page.getByRole('region', { name: 'Scale' })
  await page.getByRole('region', { name: 'Identify' }).getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  const move = page.getByRole('dialog').getByRole('button', { name: 'Move anyway' })
  await move.press('Enter')
  await scale.getByRole('button', { name: /^AppSource/ }).waitFor()
})

test('a task that is ticked raises readiness, and stays ticked after a reload', async ({ page }) => {
  await openScorecards(page, 'Playbooks')
  const stack = page.getByRole('region', { name: 'Enablement stack' })
  await stack.getByText('67 % ready, every critical item is done.').waitFor()
  await stack.getByRole('checkbox', { name: 'Partner portal' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await stack.getByText('83 % ready, every critical item is done.').waitFor()
  await saved(page, '12 participants · 37 flows')

  await page.reload()
  await page.getByRole('radio', { name: 'Playbooks' }).check({ force: true })
  await stack.getByText('83 % ready, every critical item is done.').waitFor()
})

test('only the review sheet is printed', async ({ page }) => {
  await openScorecards(page, 'Review sheets')
  const sheet = page.getByRole('article', { name: 'Review sheet of AppSource' })
  await sheet.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await sheet.isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: 'Scorecards', exact: true }).isVisible()).toBe(false)
  expect(await page.getByRole('button').count()).toBe(0)
})

async function openScorecards(page: Page, view: string): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  await page.getByRole('link', { name: 'Scorecards' }).click()
  await page.getByRole('radio', { name: view }).check({ force: true })
}
