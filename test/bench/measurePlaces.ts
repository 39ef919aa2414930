import type { Page } from 'playwright-core'
import { launchChromium, openApp } from '../support/browser.ts'
import { tried } from './figures.ts'
import { settle } from './lookAtApp.ts'
import { importFile, type BenchFile } from './measureApp.ts'

/** Median milliseconds from a key to the end of the frame that shows what it did. */
export interface PlaceFigures {
  /** On a text field of an empty page: what a key costs the browser itself. */
  readonly emptyMs: number | null
  readonly ratingMs: number | null
  /** Enter on a rate of the programme with "What if" beside it. */
  readonly rateMs: number | null
}

const KEYS = 30

/** Typing in the fit matrix and in the tier table of a map with many partners and deals. */
export async function measurePlaces(url: string, file: BenchFile): Promise<PlaceFigures> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(60_000)
    await page.setContent('<input aria-label="Plain">')
    const emptyMs = await tried('a key in an empty page', 30, async () => {
      await page.getByLabel('Plain').focus()
      return medianOfKeys(page, () => page.keyboard.press('3'))
    })
    await openApp(page, url)
    await importFile(page, file)
    await openApp(page, url)
    await page
      .getByRole('button', { name: file.name, exact: true })
      .or(page.getByRole('link', { name: file.name }))
      .first()
      .click()
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    const ratingMs = await tried('a rating', 60, async () => {
      await goTo(page, 'Partners')
      await page
        .getByRole('gridcell', { name: /^Partner \d+, .+: \d$/ })
        .first()
        .click()
      return medianOfKeys(page, (i) => page.keyboard.press(String(1 + (i % 5))))
    })
    const rateMs = await tried('a rate', 60, async () => {
      await goTo(page, 'Incentives')
      const rate = page.getByRole('gridcell', { name: /New deals: / }).nth(1)
      return medianOfKeys(
        page,
        () => page.keyboard.press('Enter'),
        async (i) => {
          await rate.click()
          await page.keyboard.type(String(15 + (i % 10)))
        },
      )
    })
    return { emptyMs, ratingMs, rateMs }
  } finally {
    await browser.close()
  }
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('link', { name: place, exact: true }).click()
  await page.getByRole('gridcell').first().waitFor()
  await settle(page)
}

async function medianOfKeys(
  page: Page,
  press: (i: number) => Promise<void>,
  before: (i: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < KEYS; i++) {
    await before(i)
    await page.waitForTimeout(120)
    await page.evaluate(listenForKey)
    await press(i)
    times.push(await page.evaluate(() => window.benchKey))
  }
  return times.toSorted((a, b) => a - b)[Math.floor(KEYS / 2)] ?? 0
}

declare global {
  interface Window {
    benchKey: Promise<number>
  }
}

/**
 * From the key's own time stamp to the first task after the next frame, which comes once that is painted. Nothing in it
 * has a name: the page does not know what the compiler would keep names with.
 */
function listenForKey(): void {
  window.benchKey = new Promise((resolve) => {
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)))
      },
      { capture: true, once: true },
    )
  })
}
