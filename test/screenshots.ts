/**
 * `npm run screenshots`: pictures of the app with the Northwind starter in test/output/, to be looked at by a person.
 * With `-- --readme` only the picture of the README, docs/map.png.
 */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium, openApp, watchFaults } from './support/browser.ts'
import { freshBuild } from './support/freshBuild.ts'
import { serveDist } from './support/serveDist.ts'
import { PROJECT } from './steps/runTool.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const SHOWN_PARTNER = 'Datahaus GmbH'
const PREVIEWED = `Label,Type,Description
Ledgerly,ISV,Bookkeeping that reads invoices from the CRM
Harbour & Pine,Agency,Web and campaign agency
Old Town Analytics,think tank,Counts what people say
,SI,Has no name
`

const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } })
await freshBuild()
const served = await serveDist()
try {
  if (values.readme)
    await pictures({ width: 1600, height: 1000 }, 'light', (name) => (name === 'map' ? 'docs/map.png' : null))
  else
    for (const size of SIZES)
      for (const scheme of ['light', 'dark'] as const)
        await pictures(size, scheme, (name) => `test/output/${name}-${size.width}-${scheme}.png`)
} finally {
  await served.close()
}

/** Walks through the app once; `fileOf` says where each picture goes, `null` for nowhere. */
async function pictures(
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
  fileOf: (name: string) => string | null,
): Promise<void> {
  const browser = await launchChromium({ viewport, colorScheme })
  try {
    const faults = await watchFaults(browser.context, served.url)
    const page = await browser.newPage()
    const take = async (name: string): Promise<void> => {
      const file = fileOf(name)
      if (file === null) return
      // Long enough for the painter, the fonts and every short animation.
      await page.waitForTimeout(1_200)
      mkdirSync(dirname(join(PROJECT, file)), { recursive: true })
      await page.screenshot({ path: join(PROJECT, file) })
      console.log(file)
    }
    await openApp(page, served.url)
    await walk(page, take)
    for (const fault of faults) console.error(fault)
  } finally {
    await browser.close()
  }
}

async function walk(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await take('start')
  await page
    .getByRole('button', { name: /Northwind/ })
    .first()
    .click()
  await page.getByRole('status', { name: 'Map status' }).waitFor()
  // Off the map, so that no line lies under the pointer.
  await page.mouse.move(5, 5)
  await take('map')
  const partner = page.getByLabel(new RegExp(`^${SHOWN_PARTNER},`)).first()
  await partner.click()
  await take('partner')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Import' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('File')
    .setInputFiles({ name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(PREVIEWED) })
  await dialog.getByRole('button', { name: 'Import', exact: true }).waitFor()
  await take('import')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Export' }).first().click()
  await dialog.getByRole('button', { name: 'Download' }).waitFor()
  await take('export')
}
