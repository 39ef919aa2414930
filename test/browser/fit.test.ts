import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { saved } from '../support/gestures.ts'

test('five partners are scored on eight criteria and their decisions read, by keys alone', async ({
  page,
}) => {
  await toMatrix(page)
  await intoGrid(page)
  await expect.poll(() => focused(page)).toBe('Ledgerly, Customer base overlap: 5, with a note')

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.getByText('Cleared 8 × 9 cells.').waitFor()
  for (const [place, ratings] of ['55555555', '44444444', '3333mmmm', '44443333', '1hhhhhhh'].entries()) {
    await page.keyboard.press('Control+Home')
    for (let column = 0; column < place; column++) await page.keyboard.press('ArrowRight')
    for (const rating of ratings) await page.keyboard.press(rating)
  }
  expect(await focused(page)).toBe('Datahaus GmbH, Motivation: 5')

  // On from the last criterion: score, then decision.
  const decisions: (string | null)[] = []
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  for (let column = 0; column < 5; column++) {
    decisions.unshift(await focused(page))
    await page.keyboard.press('ArrowLeft')
  }
  expect(decisions).toEqual([
    'Ledgerly, Decision: Pursue',
    'Brightline, Decision: Pursue',
    'Formwave, Decision: Nurture',
    'RevOps Collective, Decision: Pilot',
    'Datahaus GmbH, Decision: Pass, out by Customer base overlap',
  ])
  await saved(page, '12 participants · 37 flows')

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true)
})

test('of a paste with one bad cell the rest is kept, the bad one is told, and one undo takes it all back', async ({
  page,
  browser,
}) => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await toMatrix(page)
  await intoGrid(page)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await page.getByText('Copied 2 × 2 cells.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^5\t4\r?\n4\t4$/)

  await page.evaluate(() => navigator.clipboard.writeText('2\t1\r\nexcellent\tn/a\r\n'))
  await page.keyboard.press('Control+v')
  await page
    .getByText(
      'Pasted 2 × 2 cells. 1 cell was not taken: “excellent” is not a rating: write 1 to 5, H, M, L or n/a.',
    )
    .waitFor()
  for (const name of [
    'Ledgerly, Customer base overlap: 2, with a note',
    'Brightline, Customer base overlap: 1, below the minimum of 2',
    'Brightline, Audience quality: does not apply',
  ])
    await page.getByRole('gridcell', { name, exact: true }).waitFor()
  const bad = page.getByRole('gridcell', { name: 'Ledgerly, Audience quality: 4', exact: true })
  expect(await bad.getAttribute('aria-invalid')).toBe('true')

  await page.keyboard.press('Control+z')
  await page.getByRole('gridcell', { name: 'Brightline, Audience quality: 4', exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)
})

test('a partner’s menu leads to the map, and Esc back to its heading, by keys alone', async ({ page }) => {
  await toMatrix(page)
  await intoGrid(page)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Show on map' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('Ledgerly')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Show on map' }).press('Enter')
  await expect.poll(() => focused(page)).toBe('Ledgerly, ISV')
})

test('the matrix is saved as a picture and as a table, whole, within the page’s own rules', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 640 })
  await toMatrix(page)
  const png = await download(page, 'Save as PNG')
  expect(png.name).toBe('Channel 2027, Q4 2026.png')
  // Wider than the window, so what is scrolled out of sight is in it; two pixels for one.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2_000)
  expect(png.bytes.length).toBeGreaterThan(100_000)
  const csv = await download(page, 'Save as CSV')
  const lines = csv.bytes.toString('utf8').split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFC,Criterion,Weight,Share of weight %,Ledgerly,Brightline,Formwave,RevOps Collective,Datahaus GmbH,AppSource,SaaS Ledger Review,Kestrel Consulting,OpsNorth',
  )
  expect(lines[1]).toBe('Customer fit,Customer base overlap,30,30,5,4,4,4,4,3,3,3,3')
})

async function toMatrix(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).press('Enter')
  await saved(page, '12 participants · 37 flows')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('go to partners')
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: 'Ratings of Q4 2026' }).waitFor()
}

/** Tab until a cell of the grid has the focus. */
async function intoGrid(page: Page): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'gridcell')) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The grid was not reached')
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}

async function download(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Save or copy' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
