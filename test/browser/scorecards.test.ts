import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { saved } from '../support/gestures.ts'

const PARTNERS = 'name,kind\nAlpha,VAR\nBeta,SI\nGamma,ISV\n'

test('two quarters of three partners are pasted and typed; colours, reasons and the words for the board follow', async ({
  page,
  browser,
}) => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime('2026-11-25T12:00:00')
  await withPartners(page)
  await page.getByRole('link', { name: 'Scorecards' }).click()
  const quarter = page.getByRole('slider', { name: 'Quarter' })
  expect(await quarter.getAttribute('aria-valuetext')).toBe('FY2026 Q3')
  await page.getByText('Nothing is known of FY2026 Q3 yet.').waitFor()

  await quarter.press('ArrowLeft')
  await page.getByRole('grid', { name: 'Scorecard of FY2026 Q2' }).waitFor()
  const block = '10\t$100k\t$20k\t$100k\r\n4\t80k\t0\t80k\r\n2\t20k\tmany\t20k\r\n'
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.getByRole('gridcell', { name: 'Alpha, Deals sourced: unknown' }).click()
  await page.keyboard.press('Control+v')
  await page.getByText('Pasted 3 × 4 cells. 1 cell was not taken: “many” is not an amount.').waitFor()
  await page.getByRole('gridcell', { name: 'Beta, Revenue closed: $80k, not rated, typed' }).waitFor()

  await quarter.press('ArrowRight')
  await page.getByRole('gridcell', { name: 'Alpha, Revenue closed: unknown' }).click()
  for (const figure of ['150k', '70k', '10k']) {
    await page.keyboard.type(figure)
    await page.keyboard.press('Enter')
  }
  for (const name of [
    'Alpha, Revenue closed: $150k, green, up, typed',
    'Beta, Revenue closed: $70k, amber, down, typed',
    'Gamma, Revenue closed: $10k, red, down, typed',
    'All partners, each deal counted once, Revenue closed: $230k',
  ])
    await page.getByRole('gridcell', { name, exact: true }).waitFor()
  await page.getByRole('gridcell', { name: /^Beta, Revenue closed/ }).click()
  await page.getByText('Beta, revenue closed $70k: amber.').waitFor()
  await page.getByText('No target is set. It fell 13 % from last quarter ($80k).').waitFor()

  const board = page.getByRole('region', { name: 'For the board' })
  await board.getByText('In Q3 FY2026 partners sourced $230k, 15 % more than last quarter').waitFor()
  await board.getByRole('button', { name: 'Copy text' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('partners sourced $230k, 15 % more than last quarter')
  await saved(page, '4 participants · 0 flows')
})

test('a note is added by its key, targets recolour, and the map shows the quarter and moves with its slider', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-25T12:00:00')
  await withPartners(page)
  await page.getByRole('link', { name: 'Scorecards' }).click()
  const cell = page.getByRole('gridcell', { name: /^Alpha, Revenue closed/ })
  await cell.click()
  await page.keyboard.type('95k')
  await page.keyboard.press('Enter')
  await cell.click()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Waits for the new release')
  await page.getByRole('button', { name: 'Keep note' }).click()
  await page.getByRole('button', { name: 'Note on Alpha' }).waitFor()

  await page.getByRole('button', { name: 'Targets', exact: true }).click()
  const target = page.getByRole('textbox', { name: 'Target of Revenue closed' })
  await target.fill('plenty')
  await target.press('Enter')
  await page.getByText('“plenty” is not an amount.').waitFor()
  await target.fill('100k')
  await target.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('gridcell', { name: /^Alpha, Revenue closed: \$95k, green/ }).waitFor()

  await page.getByRole('button', { name: 'Show on map' }).click()
  const legend = page.getByRole('list', { name: 'Legend' })
  await legend.getByText('Overall colour, FY2026 Q3:').waitFor()
  const slider = page.getByRole('slider', { name: 'Quarter on the map' })
  await slider.press('ArrowLeft')
  await legend.getByText('Overall colour, FY2026 Q2:').waitFor()
  await legend.getByText('Card size = revenue closed, FY2026 Q2, up to $95k').waitFor()
})

/** A new map of three partners. */
async function withPartners(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New map' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(PARTNERS) })
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click()
  await saved(page, '4 participants · 0 flows')
}
