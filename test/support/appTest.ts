import { inject, test as base } from 'vitest'
import { launchChromium, openApp, watchFaults } from './browser.ts'

export { expect } from 'vitest'

/**
 * A browser test: `test('…', async ({ page }) => …)`. `url` is where the built app is served, `browser` a Chromium of its
 * own with an empty profile, `page` the app on its start page. An error on any page, or a request to another origin,
 * fails the test.
 */
export const test = base
  .extend('url', () => inject('appUrl'))
  .extend('browser', async ({ url }, { onCleanup }) => {
    const browser = await launchChromium()
    const faults = await watchFaults(browser.context, url)
    onCleanup(async () => {
      await browser.close()
      if (faults.length > 0) throw new Error(`The page was not clean.\n${faults.join('\n')}`)
    })
    return browser
  })
  .extend('page', async ({ browser, url }) => {
    const page = await browser.newPage()
    await openApp(page, url)
    return page
  })
