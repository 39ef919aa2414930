/** What is promised of saving, against faults a real browser has and a fake one has not (DESIGN §6). */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { expect, test } from '../support/appTest.ts'
import { launchChromium, openApp, watchFaults } from '../support/browser.ts'
import { card, mapStatus, middleOf, saved } from '../support/gestures.ts'

const FULL = 'Not saved: there is no room left on this device'

test('two tabs that edit one partner at once keep each other’s fields and end up the same', async ({
  browser,
  page,
}) => {
  await openNorthwind(page)
  const other = await browser.newPage()
  await other.goto(page.url())
  await saved(other, '12 participants · 37 flows')
  await Promise.all([addPartners(page, 'A', 4), addPartners(other, 'B', 4)])
  for (const tab of [page, other]) await saved(tab, '20 participants · 37 flows')
  const added = ['A 1', 'A 2', 'A 3', 'A 4', 'B 1', 'B 2', 'B 3', 'B 4']
  expect(await storedNames(page)).toEqual(expect.arrayContaining(added))

  await Promise.all([page, other].map((tab) => card(tab, 'Formwave').click()))
  await Promise.all([
    fillField(page, 'Owner', 'First tab'),
    fillField(other, 'Website', 'https://second.example'),
  ])
  for (const tab of [page, other]) {
    await expect.poll(() => fieldOf(tab, 'Owner')).toBe('First tab')
    await expect.poll(() => fieldOf(tab, 'Website')).toBe('https://second.example')
  }
})

test('what the status line calls saved is there after the browser was killed', async ({ url }) => {
  const userDataDir = await aProfile()
  let place = '/'
  for (let round = 0; round < 3; round++) {
    const browser = await launchChromium({ userDataDir })
    const page = await browser.newPage()
    await openApp(page, url, place)
    if (round === 0) await openNorthwind(page)
    else await saved(page, `${12 + round} participants · 37 flows`)
    await addPartners(page, `Round ${round}, partner`, 1)
    await saved(page, `${13 + round} participants · 37 flows`)
    await browser.kill()
    place = new URL(page.url()).hash.slice(1)
  }
  const browser = await launchChromium({ userDataDir })
  const page = await browser.newPage()
  await openApp(page, url, place)
  await saved(page, '15 participants · 37 flows')
  await browser.close()
})

test('a full disk is told, keeps the edit on the screen, and the edit is saved once there is room', async ({
  url,
}) => {
  const userDataDir = await aProfile()
  const before = await launchChromium({ userDataDir })
  const first = await before.newPage()
  await openApp(first, url)
  await openNorthwind(first)
  const place = new URL(first.url()).hash.slice(1)
  await before.close()

  // In a new browser, because one that has written lately goes by the room it found then.
  const browser = await launchChromium({ userDataDir })
  const page = await browser.newPage()
  const faults = await watchFaults(browser.context, url)
  const devtools = await browser.context.newCDPSession(page)
  const { origin } = new URL(url)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await openApp(page, url, place)
  await saved(page, '12 participants · 37 flows')
  await addPartners(page, 'Kept', 2)
  await mapStatus(page).filter({ hasText: '14 participants' }).filter({ hasText: FULL }).waitFor()
  expect(await storedNames(page)).toHaveLength(12)

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await saved(page, '14 participants · 37 flows')
  await page.reload()
  await saved(page, '14 participants · 37 flows')
  expect(await storedNames(page)).toEqual(expect.arrayContaining(['Kept 1', 'Kept 2']))
  await browser.close()
  expect(faults).toEqual([])
})

test('a tab with older code writes nothing into a newer database, and says that it has to be reloaded', async ({
  browser,
  page,
  url,
}) => {
  await openNorthwind(page)
  const newer = await browser.newPage()
  await openApp(newer, url)
  await newer.evaluate(upgradeDatabase)
  await card(page, 'Formwave').click()
  await page.keyboard.press('Delete')
  await page.getByText('Reload this tab to go on').first().waitFor()
  expect(await storedNames(newer)).toHaveLength(12)

  await page.reload()
  await page.getByText('A newer Partnerscape has opened this data.').first().waitFor()
  expect(await newer.evaluate(versionOnDisk)).toBe(20)
})

/** A folder that outlives a browser, and goes with the test. */
async function aProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'partnerscape-profile-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

async function openNorthwind(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants · 37 flows')
}

/** Places resellers named "<name> 1", "<name> 2", … in free places below the company. */
async function addPartners(page: Page, name: string, count: number): Promise<void> {
  for (let each = 1; each <= count; each++) {
    const company = await middleOf(card(page, 'Northwind CRM'))
    await page.mouse.move(company.x + 30 * each, company.y + 300)
    await page.keyboard.press('4')
    await page.getByRole('textbox', { name: 'Name on the map' }).fill(`${name} ${each}`)
    await page.keyboard.press('Enter')
  }
}

async function fillField(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: label })
  await field.fill(text)
  await field.press('Enter')
}

function fieldOf(page: Page, label: string): Promise<string> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  return inspector.getByRole('textbox', { name: label }).inputValue()
}

/** Names of the participants on disk, read past the app. */
function storedNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('partnerscape')
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error ?? new Error('It cannot be opened')))
    })
    const rows = await new Promise<{ record: { type: string; name: string } }[]>((resolve) => {
      const reading = db.transaction('records').objectStore('records').getAll()
      reading.addEventListener('success', () => resolve(reading.result))
    })
    db.close()
    return rows.filter(({ record }) => record.type === 'participant').map(({ record }) => record.name)
  })
}

/** What the next release does when it comes with other tables. Runs in the page. */
function upgradeDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('partnerscape', 20)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('sync'))
    opening.addEventListener('error', () => reject(opening.error ?? new Error('It cannot be upgraded')))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
}

async function versionOnDisk(): Promise<number | undefined> {
  const known = await indexedDB.databases()
  return known.find(({ name }) => name === 'partnerscape')?.version
}
