import type { Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, dragTo, middleOf, saved } from '../support/gestures.ts'

test('views are taken, put in order, presented and edited live, and leaving brings back where one was', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^HubSpot/ }).click()
  await saved(page, '4 participants')

  // By mouse: the first view, of everything.
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Views' })
  await panel.getByRole('button', { name: 'Add view' }).click()
  await panel.getByRole('textbox', { name: 'Title' }).fill('Who is there')
  await page.keyboard.press('Enter')
  await panel.getByRole('textbox', { name: 'Speaker note' }).fill('Welcome all')
  await page.keyboard.press('Control+Enter')

  // By keys: the second one, of the surroundings of one partner.
  await card(page, 'HubSpot Academy').click()
  await page.keyboard.press('g')
  await page.keyboard.press('Shift+W')
  await goTo(panel, 2, 'Around HubSpot Academy').waitFor()
  await page.keyboard.press('g')

  // By keys and by mouse: into another order and back.
  await goTo(panel, 2, 'Around HubSpot Academy').press('Alt+ArrowUp')
  await goTo(panel, 1, 'Around HubSpot Academy').waitFor()
  const grips = panel.getByTitle('Drag to another place')
  await grips.nth(1).dragTo(goTo(panel, 1, 'Around HubSpot Academy'), { targetPosition: { x: 40, y: 4 } })
  await goTo(panel, 2, 'Around HubSpot Academy').waitFor()

  await card(page, 'Solutions Partners').click()
  const before = await middleOf(card(page, 'Solutions Partners'))
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('heading', { name: 'Who is there' }).waitFor()
  await page.getByText('View 1 of 2').waitFor()
  expect(await page.getByRole('toolbar', { name: 'Tools' }).isVisible()).toBe(false)
  expect(await page.getByRole('list', { name: 'Legend' }).isVisible()).toBe(true)
  await page.keyboard.press('n')
  await page.getByText('Welcome all').waitFor()
  await page.keyboard.press('n')

  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: 'Around HubSpot Academy' }).waitFor()
  await page.getByRole('button', { name: 'View 1: Who is there' }).click()
  await page.keyboard.press('4')
  await page.keyboard.press('Delete')

  // A name is typed on the card itself, and then in the inspector, while the story goes on.
  await page.waitForTimeout(800)
  await card(page, 'HubSpot Academy').dblclick()
  await page.getByRole('textbox', { name: 'Name on the map' }).fill('The Academy')
  await page.keyboard.press('Enter')
  await card(page, 'The Academy').waitFor()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await card(page, 'The Academy').click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('textbox', { name: 'Owner' }).fill('Training lead')
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: 'Undo' })
  expect(await undo.getAttribute('title')).toBe('Undo: change owner of The Academy')
  await undo.click()
  await undo.click()
  await card(page, 'HubSpot Academy').waitFor()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()

  await page.getByRole('button', { name: 'Spotlight' }).click()
  await page.keyboard.press('Escape')
  await saved(page, '4 participants')
  await expect
    .poll(async () => distance(await middleOf(card(page, 'Solutions Partners')), before))
    .toBeLessThan(1.5)
  await page.getByRole('heading', { name: 'Solutions Partners' }).waitFor()
  await panel.waitFor()

  await page.reload()
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  await goTo(panel, 1, 'Who is there').waitFor()
  await goTo(panel, 2, 'Around HubSpot Academy').waitFor()
})

test('only additions are let in while the room builds, notes are parked, and the history leads back', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^HubSpot/ }).click()
  await saved(page, '4 participants')
  await workshop(page, 'Additions only')
  const chip = page.getByRole('button', { name: 'Additions only' })
  await chip.waitFor()

  await card(page, 'HubSpot Academy').click()
  await page.keyboard.press('Delete')
  await page.getByText(/^Only additions are allowed now: /).waitFor()
  const place = await middleOf(card(page, 'HubSpot Academy'))
  await dragTo(page, place, { x: place.x + 80, y: place.y + 60 })
  await expect
    .poll(async () => distance(await middleOf(card(page, 'HubSpot Academy')), place))
    .toBeLessThan(2)

  await page.keyboard.press('Escape')
  await page.mouse.move(place.x, place.y + 160)
  await page.keyboard.press('4')
  await page.getByRole('textbox', { name: 'Name on the map' }).fill('Acme Resale')
  await page.keyboard.press('Enter')
  await saved(page, '5 participants')
  await chip.click()

  await workshop(page, 'Parking lot')
  await page.getByRole('textbox', { name: 'Park a note' }).fill('Who owns training?')
  await page.keyboard.press('Enter')
  const parked = page.getByRole('list', { name: 'Parked notes' }).getByRole('listitem')
  await page.keyboard.type('Ask about fees')
  await page.keyboard.press('Enter')
  await expect.poll(() => parked.count()).toBe(2)
  await parked.first().getByRole('button', { name: 'Put on the map' }).click()
  await expect.poll(() => parked.count()).toBe(1)

  await workshop(page, 'History of this session')
  const steps = page.getByRole('list', { name: 'Steps, newest first' })
  await steps.getByRole('button', { name: 'As the map was opened' }).click()
  await saved(page, '4 participants')
  await steps.getByRole('button', { name: /^put a parked note on the map/i }).click()
  await saved(page, '5 participants')
})

function goTo(panel: ReturnType<Page['getByRole']>, place: number, title: string) {
  return panel.getByRole('button', { name: `Go to view ${place}: ${title}` })
}

async function workshop(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Workshop' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
