import { readFile } from 'node:fs/promises'
import { pptxFaults, slidesOf } from '../support/pptxFaults.ts'
import { expect, test } from '../support/appTest.ts'

test('a map leaves the browser as a sound PowerPoint deck, with a slide per view', async ({ page }) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('radio', { name: 'PowerPoint' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog
    .getByText(/smallest text is/)
    .first()
    .waitFor()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Northwind partner map.pptx')
  const bytes = new Uint8Array(await readFile(await file.path()))
  expect(pptxFaults(bytes)).toEqual([])
  expect(slidesOf(bytes)).toHaveLength(6)
})
