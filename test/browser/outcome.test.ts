import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, dragTo, drawFlow, mapStatus, middleOf, saved } from '../support/gestures.ts'

const ORGANISATIONS = '../shared/data/cncf-organisations.csv'
const RELATIONS = '../shared/data/cncf-relations.csv'
const dataThere = existsSync(ORGANISATIONS) && existsSync(RELATIONS)
if (!dataThere) console.log('Skipped: the CNCF data is not beside this checkout, so it is not imported.')

test('a partner placed and an exchange drawn are edited, undone, redone, and there after a reload', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')

  const company = await middleOf(card(page, 'Northwind CRM'))
  await page.mouse.move(company.x, company.y + 330)
  await page.keyboard.press('4')
  await page.getByRole('textbox', { name: 'Name on the map' }).fill('Acme Resale')
  await page.keyboard.press('Enter')
  await saved(page, '13 participants · 37 flows')

  await drawFlow(page, 'Northwind CRM', 'Acme Resale')
  const composer = page.getByRole('dialog', { name: 'Exchange of Northwind CRM and Acme Resale' })
  await expect
    .poll(() => composer.getByRole('button', { name: 'Margin' }).getAttribute('aria-pressed'))
    .toBe('false')
  await composer.getByRole('button', { name: 'Margin' }).click()
  await composer.getByRole('textbox', { name: 'Payment: amount a year' }).fill('$120k')
  await composer.getByRole('button', { name: 'Draw exchange' }).click()
  await saved(page, '13 participants · 40 flows')

  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('textbox', { name: 'Owner' }).fill('Channel lead')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Acme Resale gives Northwind CRM: Payment' }).focus()
  await page.keyboard.press('Enter')
  await inspector.getByRole('textbox', { name: 'Label' }).fill('licences, net')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Acme Resale gives Northwind CRM: licences, net' }).waitFor()

  await page.keyboard.press('Tab')
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Undo' }).click()
  await saved(page, '13 participants · 37 flows')
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Redo' }).click()
  await saved(page, '13 participants · 40 flows')

  await page.reload()
  await saved(page, '13 participants · 40 flows')
  await page.getByRole('button', { name: 'Acme Resale gives Northwind CRM: licences, net' }).waitFor()
  await card(page, 'Acme Resale').click()
  expect(await inspector.getByRole('textbox', { name: 'Owner' }).inputValue()).toBe('Channel lead')
})

test('cards move by mouse and by keys, each drag one step, and go with their flows in one step', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
  const before = await middleOf(card(page, 'Formwave'))
  await dragTo(page, before, { x: before.x + 60, y: before.y - 40 })
  await expect.poll(async () => (await middleOf(card(page, 'Formwave'))).x - before.x).toBeGreaterThan(40)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect
    .poll(async () => Math.abs((await middleOf(card(page, 'Formwave'))).x - before.x))
    .toBeLessThan(2)

  await card(page, 'Formwave').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await middleOf(card(page, 'Formwave'))).x - before.x).toBeGreaterThan(15)
  await page.keyboard.press('Delete')
  await saved(page, '11 participants · 34 flows')
  await page.getByRole('button', { name: 'Undo' }).click()
  await saved(page, '12 participants · 37 flows')
})

test('an edit shows in a second tab, and the two converge', async ({ browser, page }) => {
  await page.getByRole('button', { name: /^HubSpot/ }).click()
  await mapStatus(page).filter({ hasText: 'Saved on this device' }).waitFor()
  const second = await browser.newPage()
  await second.goto(page.url())
  await mapStatus(second).filter({ hasText: 'Saved on this device' }).waitFor()
  await page.getByRole('textbox', { name: 'Map name', exact: true }).first().fill('Agencies, as of today')
  await page.keyboard.press('Enter')
  await expect.poll(() => second.title()).toContain('Agencies, as of today')
})

test('PNG, SVG and a Partnerscape file are downloaded, and the file opens as the same map', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')

  const png = await exported(page, 'PNG')
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.length).toBeGreaterThan(50_000)
  const svg = (await exported(page, 'SVG')).toString('utf8')
  expect(svg).toContain('>Northwind CRM<')
  expect(svg).not.toContain('foreignObject')
  const file = await exported(page, 'Partnerscape file')

  await page.getByRole('link', { name: 'All maps' }).click()
  await page.getByRole('button', { name: 'Import' }).click()
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'again.partnerscape.json', mimeType: 'application/json', buffer: file })
  await saved(page, '12 participants · 37 flows')
  expect((await exported(page, 'Partnerscape file')).equals(file)).toBe(true)
})

test.skipIf(!dataThere)(
  '726 real organisations with their relations come in as one step, around the company',
  async ({ page }) => {
    await page.getByRole('button', { name: 'New map' }).click()
    await saved(page, '1 participant · 0 flows')
    await page.getByRole('button', { name: 'Import' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import' })
    await dialog.getByLabel('File').setInputFiles([ORGANISATIONS, RELATIONS])
    await dialog.getByText('create 979').waitFor()
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await saved(page, '980 participants · 1342 flows')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await saved(page, '1 participant · 0 flows')
    await page.getByRole('button', { name: 'Redo' }).click()
    await saved(page, '980 participants · 1342 flows')
    await page.reload()
    await saved(page, '980 participants · 1342 flows')
  },
)

async function exported(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: format }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  const content = await bytesOf(download)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return content
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}
