import type { Locator, Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, mapStatus, saved } from '../support/gestures.ts'

test('a map is built, walked, joined and undone by keys alone', async ({ page }) => {
  await newMapByKeys(page)
  await page.keyboard.press('a')
  await line(page).waitFor()
  await typeLine(page, 'Acme, VAR, refers customers -> 15 % commission', 'Enter')
  await typeLine(page, 'Globex (ISV): API <-> app', 'Tab')
  await typeLine(page, 'Initech, agency, leads', 'Enter')
  await counts(page, '4 participants · 5 flows')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('Initech, Agency')

  // From card to card: Initech stands above Globex, which stands above the company, with Acme on its right.
  await page.keyboard.press('Escape')
  for (const [key, name] of [
    ['ArrowDown', 'Globex, ISV'],
    ['ArrowDown', 'Northwind, Our company'],
    ['ArrowRight', 'Acme, VAR'],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => focused(page)).toBe(name)
  }

  await page.keyboard.press('c')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toBe('Northwind, Our company')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('Acme, VAR')
  await page.keyboard.press('c')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => focused(page)).toBe('Globex, ISV')
  await page.keyboard.press('Enter')
  const composer = page.getByRole('dialog', { name: 'Exchange of Acme and Globex' })
  await composer.getByRole('button', { name: 'Product' }).first().press('Enter')
  await composer.getByRole('button', { name: 'Draw exchange' }).press('Enter')
  await counts(page, '4 participants · 6 flows')
  await expect.poll(() => focused(page)).toBe('Acme, VAR')

  // Selected, the arrows move it; deselected, they walk again.
  const before = await placeOf(card(page, 'Acme'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => placeOf(card(page, 'Acme'))).not.toBe(before)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).not.toBe('Acme, VAR')

  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(card(page, 'Acme'))).toBe(before)
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  await counts(page, '1 participant · 0 flows')
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+y')
  await saved(page, '4 participants · 6 flows')
})

test('the palette does things and finds participants and flows, by keys and by mouse', async ({ page }) => {
  await openStarter(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Find or do' })
  await field.fill('brightl')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Brightline, SI')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('heading', { name: 'Brightline' }).waitFor()

  await inspector.getByRole('textbox', { name: 'Owner' }).focus()
  await page.keyboard.press('Control+k')
  await field.fill('delete sel')
  await page.keyboard.press('Enter')
  await counts(page, '11 participants')
  await page.getByRole('button', { name: 'Undo' }).click()
  await counts(page, '12 participants')

  await page.getByRole('button', { name: 'Find or do' }).click()
  await field.fill('ledgerly gives revenue')
  await page.getByRole('option', { name: /Ledgerly gives Northwind CRM/ }).click()
  await inspector.getByRole('textbox', { name: 'Label' }).waitFor()

  await page.keyboard.press('Control+k')
  await field.fill('quick add')
  await page.keyboard.press('Enter')
  await line(page).waitFor()
  await expect.poll(() => line(page).evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await sheet.getByText('Quick add').waitFor()
  await page.keyboard.press('4')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await counts(page, '12 participants')
})

test('quick add opens by its button, and a list pasted on the map is added whole, each in one step', async ({
  page,
}) => {
  await openStarter(page)
  await page.getByRole('button', { name: 'Quick add', exact: true }).click()
  await line(page).fill('Acme, VAR, blurb')
  await page.getByText('not understood, kept in the note: blurb').waitFor()
  await line(page).press('Enter')
  await counts(page, '13 participants')
  await page.getByRole('button', { name: 'Close quick add' }).click()
  await line(page).waitFor({ state: 'detached' })

  const partners = Array.from({ length: 40 }, (_, i) => `Partner ${i + 1}\t${i % 2 ? 'VAR' : 'ISV'}\tDACH`)
  await paste(page, partners.join('\n'))
  await page.getByText('40 lines: 40 to add').waitFor()
  await line(page).press('Enter')
  await counts(page, '53 participants')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await counts(page, '13 participants')
})

test('keys typed in a field, or into a list of choices, are no commands', async ({ page }) => {
  await openStarter(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('formw')
  await page.keyboard.press('Enter')
  const owner = page.getByRole('textbox', { name: 'Owner' })
  await owner.fill('')
  await owner.pressSequentially('a1c/f?')
  expect(await owner.inputValue()).toBe('a1c/f?')
  await owner.press('Delete')
  await page.getByRole('combobox', { name: 'Kind', exact: true }).press('v')
  await counts(page, '12 participants')
  expect(await line(page).count()).toBe(0)
})

async function newMapByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New map' }).press('Enter')
  await card(page, 'Our company').waitFor()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toBe('Our company, Our company')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Name on the map' }).fill('Northwind')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Northwind, Our company')
}

async function openStarter(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await card(page, 'Northwind CRM').waitFor()
}

function line(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Quick add' })
}

async function typeLine(page: Page, text: string, key: 'Enter' | 'Tab'): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press(key)
  await expect.poll(() => line(page).inputValue()).toBe('')
}

async function counts(page: Page, text: string): Promise<void> {
  await mapStatus(page).filter({ hasText: text }).waitFor()
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}

/** As the clipboard of another program does it, with nothing but plain text. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', plain)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

/** Where React Flow has put it, whatever the view looks at. */
function placeOf(node: Locator): Promise<string> {
  return node.evaluate((element) => (element as HTMLElement).style.transform)
}
