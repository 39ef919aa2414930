import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { mapStatus } from '../support/gestures.ts'
import { expect, test } from '../support/appTest.ts'

const missing =
  spawnSync('pdftotext', ['-v']).error === undefined ? null : 'pdftotext of poppler-utils is not installed'

test('prints a page for each view and table', async ({ page }) => {
  const { pdf, titles } = await printedPdf(page)
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(titles.length)
  // Afterwards the page is as it was.
  await expect.poll(() => page.title()).toBe('Northwind partner map – Partnerscape')
  expect(await page.locator('body > div:has(> section[data-page])').count()).toBe(0)
})

test.skipIf(missing !== null)(
  `prints text that can be searched${missing === null ? '' : `: skipped, ${missing}`}`,
  async ({ page }) => {
    const { pdf, titles } = await printedPdf(page)
    const pages = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).stdout.toString().split('\f')
    for (const [i, title] of titles.entries()) expect(pages[i]).toContain(title?.replace('Fit matrix: ', ''))
    expect(pages[0]).toMatch(/Northwind CRM/)
    expect(pages.at(titles.length - 1)).toMatch(/Partner\s+Score\s+Band/)
  },
)

test('saves a report with the parts that were ticked, and nothing of what is hidden', async ({ page }) => {
  await openExport(page)
  await page.getByRole('radio', { name: 'Report (HTML)' }).check()
  await page.getByRole('checkbox', { name: 'Flows', exact: true }).uncheck()
  await page.getByRole('checkbox', { name: 'Names' }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  const html = await readFile(await download.path(), 'utf8')
  expect(html).toContain('<h2>Who is on the map</h2>')
  expect(html).not.toContain('<h2>Flows</h2>')
  expect(html).not.toContain('Datahaus')
})

async function openExport(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Northwind/ })
    .first()
    .click()
  await mapStatus(page).waitFor()
  await page.getByRole('button', { name: 'Export' }).click()
}

async function printedPdf(page: Page) {
  await openExport(page)
  // The dialogue of the browser itself would wait for a person.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('radio', { name: 'PDF' }).check()
  const boxes = page.getByRole('group', { name: 'Slides' }).getByRole('checkbox')
  const titles = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label')))
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('dialog', { name: 'Export' }).waitFor({ state: 'detached' })
  return { pdf: await page.pdf({ preferCSSPageSize: true }), titles }
}
