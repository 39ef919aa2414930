import { expect, test } from '../support/appTest.ts'
import { launchChromium, openApp, watchFaults } from '../support/browser.ts'

test('the start page opens without an error and asks nothing of any other origin', async ({ page }) => {
  expect(await page.getByRole('button', { name: 'New map' }).count()).toBe(1)
})

test('the policy of the page refuses other origins and scripts in the page, and the watch tells', async ({
  url,
}) => {
  const browser = await launchChromium()
  try {
    const faults = await watchFaults(browser.context, url)
    const page = await browser.newPage()
    await openApp(page, url)
    const ran = await page.evaluate(async () => {
      await fetch('https://example.invalid/').catch(() => undefined)
      const script = document.createElement('script')
      script.textContent = 'window.name = "ran"'
      document.body.append(script)
      return window.name === 'ran'
    })
    expect(ran).toBe(false)
    await expect
      .poll(() => faults.filter((fault) => fault.includes('securitypolicyviolation')))
      .toEqual([
        expect.stringContaining('connect-src by https://example.invalid/'),
        expect.stringContaining('script-src-elem by inline'),
      ])
  } finally {
    await browser.close()
  }
})
