import type { Locator, Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, dragTo, middleOf } from '../support/gestures.ts'

test('three partners are aligned by mouse and by keys, distributed, and each is one undo', async ({
  page,
}) => {
  await openStarter(page)
  const names = ['Ledgerly', 'Formwave', 'Brightline']
  await selectCards(page, names)
  const before = await placesOf(page, names)

  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Align' }).click()
  await page.getByRole('menuitem', { name: 'Align top' }).click()
  await expect.poll(async () => spreadOf(await placesOf(page, names), 'y')).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placesOf(page, names)).toEqual(before)

  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect.poll(async () => spreadOf(await placesOf(page, names), 'x')).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placesOf(page, names)).toEqual(before)

  await page.keyboard.press('Alt+Shift+H')
  await expect.poll(async () => gapsOf(await placesOf(page, names))).toBeLessThanOrEqual(1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placesOf(page, names)).toEqual(before)
})

test('a dragged card snaps to the line of another, goes freely with Alt, and a locked one stays', async ({
  page,
}) => {
  await openStarter(page)
  const [mover, still] = ['Formwave', 'Ledgerly']
  const [from, goal] = [await middleOf(card(page, mover)), await middleOf(card(page, still))]
  await dragTo(page, from, { x: from.x, y: goal.y + 3 })
  await expect.poll(async () => spreadOf(await placesOf(page, [mover, still]), 'y')).toBe(0)
  await page.keyboard.press('Control+z')

  await page.keyboard.down('Alt')
  await dragTo(page, from, { x: from.x, y: goal.y + 3 })
  await page.keyboard.up('Alt')
  await expect.poll(async () => spreadOf(await placesOf(page, [mover, still]), 'y')).toBeGreaterThan(1)
  await page.keyboard.press('Control+z')

  await selectCards(page, [mover, still])
  const before = await placesOf(page, [mover, still])
  await page.getByRole('button', { name: 'Lock selection' }).click()
  await page.getByRole('button', { name: 'Unlock selection' }).waitFor()
  await dragTo(page, from, { x: from.x + 60, y: from.y + 40 })
  expect(await placesOf(page, [mover, still])).toEqual(before)
})

test('an area drawn by mouse carries its members and lets clicks through; another comes by keys alone', async ({
  page,
}) => {
  await openStarter(page)
  const member = await middleOf(card(page, 'Ledgerly'))
  await page.keyboard.press('r')
  await dragTo(page, { x: member.x - 130, y: member.y - 90 }, { x: member.x + 130, y: member.y + 70 })
  await page.getByRole('textbox', { name: 'Name of the area' }).fill('Pilot group')
  await page.keyboard.press('Enter')
  const area = page.locator('.react-flow__node[aria-label="Pilot group, area"]')
  await area.waitFor()

  await card(page, 'Ledgerly').click()
  await expect.poll(() => selectedName(page)).toBe('Ledgerly')

  const [was, memberWas] = [await placeOf(area), await placeOf(card(page, 'Ledgerly'))]
  const title = { x: member.x - 40, y: member.y - 80 }
  await page.keyboard.down('Alt')
  await dragTo(page, title, { x: title.x + 50, y: title.y + 30 })
  await page.keyboard.up('Alt')
  await expect.poll(async () => shiftOf(was, await placeOf(area))).not.toEqual({ x: 0, y: 0 })
  expect(shiftOf(memberWas, await placeOf(card(page, 'Ledgerly')))).toEqual(shiftOf(was, await placeOf(area)))
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(area)).toEqual(was)
  expect(await placeOf(card(page, 'Ledgerly'))).toEqual(memberWas)

  await card(page, 'Brightline').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('r')
  await page.keyboard.press('r')
  await page.getByRole('textbox', { name: 'Name of the area' }).fill('Services')
  await page.keyboard.press('Enter')
  await page.locator('.react-flow__node[aria-label="Services, area"]').waitFor()
})

test('a note is typed where the pointer is, edited by double click, moved by keys, and is there after a reload', async ({
  page,
}) => {
  await openStarter(page)
  await page.mouse.move(690, 690)
  await page.mouse.move(700, 700)
  await page.keyboard.press('n')
  const text = page.getByRole('textbox', { name: 'Text of the note' })
  await expect.poll(async () => distance(await middleOf(text), { x: 700, y: 700 })).toBeLessThan(3)
  await text.fill('Ask about MDF')
  await page.keyboard.press('Control+Enter')
  const note = page.locator('.react-flow__node[aria-label^="Note: "]')
  await expect.poll(() => note.getAttribute('aria-label')).toBe('Note: Ask about MDF')
  await note.dblclick()
  await text.fill('Ask about MDF again')
  await page.keyboard.press('Escape')
  await expect.poll(() => note.getAttribute('aria-label')).toBe('Note: Ask about MDF again')

  const was = await placeOf(note)
  await note.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => shiftOf(was, await placeOf(note)).x).toBeGreaterThan(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(note)).toEqual(was)

  await page.getByRole('status', { name: 'Map status' }).filter({ hasText: 'Saved on this device' }).waitFor()
  await page.reload()
  await note.waitFor()
  expect(await note.getAttribute('aria-label')).toBe('Note: Ask about MDF again')
})

test('the layered layout moves all but the locked in one step', async ({ page }) => {
  await openStarter(page)
  await card(page, 'Ledgerly').click()
  await page.keyboard.press('Control+Shift+L')
  const names = ['Ledgerly', 'Formwave', 'Brightline', 'Northwind CRM']
  const before = await placesOf(page, names)
  await page.getByRole('button', { name: 'Arrange', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Layered flow' }).click()
  await expect.poll(() => placesOf(page, names), { timeout: 20_000 }).not.toEqual(before)
  const after = await placesOf(page, names)
  expect(after[0]).toEqual(before[0])

  await page.keyboard.press('Control+z')
  await page.getByText('Undone: arrange 11 participants').waitFor()
  await expect.poll(() => placesOf(page, names)).toEqual(before)
})

interface Place {
  readonly x: number
  readonly y: number
}

async function openStarter(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await card(page, 'Northwind CRM').waitFor()
}

async function selectCards(page: Page, names: readonly string[]): Promise<void> {
  await page.keyboard.press('Escape')
  for (const name of names) await card(page, name).click({ modifiers: ['Shift'] })
}

/** Where it stands on the map, map units: what React Flow was given, not the screen. */
async function placeOf(node: Locator): Promise<Place> {
  const transform = await node.evaluate((element) => (element as HTMLElement).style.transform)
  const [x = 0, y = 0] = (transform.match(/-?[\d.]+/g) ?? []).map(Number)
  return { x, y }
}

async function placesOf(page: Page, names: readonly string[]): Promise<Place[]> {
  return Promise.all(names.map((name) => placeOf(card(page, name))))
}

function spreadOf(places: readonly Place[], axis: 'x' | 'y'): number {
  const values = places.map((place) => place[axis])
  return Math.max(...values) - Math.min(...values)
}

/** How much the gaps of cards of one width differ. */
function gapsOf(places: readonly Place[]): number {
  const xs = places.map(({ x }) => x).toSorted((a, b) => a - b)
  const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? x))
  return Math.max(...gaps) - Math.min(...gaps)
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function shiftOf(from: Place, to: Place): Place {
  return { x: to.x - from.x, y: to.y - from.y }
}

function selectedName(page: Page): Promise<string | null> {
  return page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading').first().textContent()
}
