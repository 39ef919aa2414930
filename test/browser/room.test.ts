import type { Locator, Page } from 'playwright-core'
import { expect, test } from '../support/appTest.ts'
import { card, saved } from '../support/gestures.ts'

test('two people score in turn by keys, neither sees the other’s numbers, and the widest gap is agreed on first', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Northwind CRM/ }).click()
  await saved(page, '12 participants')
  await page.getByRole('link', { name: 'Partners' }).click()
  await page.getByText('In the room', { exact: true }).click()
  await only(page, 'Partners', ['Brightline', 'Ledgerly'])
  await only(page, 'Criteria', ['Audience quality', 'Motivation'])
  await page.getByLabel('Add people').fill('Ana\nKim')
  await page.keyboard.press('Enter')
  await page.getByText(/^2 people each score 2 partners on 2 criteria: 4 questions a turn/).waitFor()

  await page.getByRole('button', { name: 'Pass the keyboard to Ana' }).press('Enter')
  await keys(page, ['Enter', '5', '3', '2', '4'])
  await page.getByText('You have answered all 4.').waitFor()
  await keys(page, ['Enter'])
  await heading(page, 'Pass the keyboard to Kim').waitFor()
  expect(await room(page).getByText(/[345]/).count()).toBe(0)

  // Kim sees four questions and no answer; Space, which pans the map, only skips here.
  await keys(page, ['Enter'])
  await heading(page, /Brightline.*Audience quality/).waitFor()
  const pressed = room(page).locator('[aria-pressed="true"]')
  for (const shown of ['Audience quality', 'Motivation', 'Audience quality', 'Motivation']) {
    await heading(page, new RegExp(shown)).waitFor()
    expect(await pressed.count()).toBe(0)
    await keys(page, [' '])
  }
  await keys(page, ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', '4', '3', '5', 'n', 'Enter'])
  await heading(page, 'Everyone has scored').waitFor()
  await saved(page, '12 participants')
  // A crash between the turns and the reveal costs nothing.
  await page.reload()
  await page.getByText('In the room', { exact: true }).click()
  await page.getByRole('button', { name: 'Reveal the gaps' }).press('Enter')

  await heading(page, /Ledgerly.*Audience quality/).waitFor()
  await page.getByText('Ana says 2, Kim says 5.').waitFor()
  await keys(page, ['1', 'Enter'])
  await heading(page, /Brightline.*Audience quality/).waitFor()
  await page.getByText('1 of 4 agreed').waitFor()
  await page.getByRole('button', { name: /^Agree on all 2 with a gap of at most 1/ }).press('Enter')
  await heading(page, /Ledgerly.*Motivation/).waitFor()
  await keys(page, ['5', 'Enter'])
  await heading(page, 'Agreed on 4 of 4').waitFor()

  // The agreed ratings are those of the round, so the map's inspector and ring read them; undo takes them back.
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await card(page, 'Ledgerly').click()
  await page.getByRole('tab', { name: 'Fit' }).click()
  expect(await rated(page, 'Audience quality', '1').isChecked()).toBe(true)
  expect(await rated(page, 'Motivation', '5').isChecked()).toBe(true)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  for (const step of [
    'agree on Ledgerly, Motivation',
    'agree on 2 cells',
    'agree on Ledgerly, Audience quality',
  ]) {
    await undo.click()
    await page.getByText(`Undone: ${step}`).waitFor()
  }
  await expect.poll(() => rated(page, 'Audience quality', '1').isChecked()).toBe(false)
})

/** Takes all out of a list of tick boxes and ticks these. */
async function only(page: Page, list: string, names: readonly string[]): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^${list}, `) })
  for (const box of await group.getByRole('checkbox').all()) await box.uncheck()
  for (const name of names) await group.getByRole('checkbox', { name, exact: true }).check()
}

async function keys(page: Page, pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key === ' ' ? 'Space' : key)
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { name })
}

function room(page: Page): Locator {
  return page.getByRole('main').locator('section[aria-label]')
}

function rated(page: Page, criterion: string, value: string): Locator {
  return page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('radiogroup', { name: criterion })
    .getByRole('radio', { name: value, exact: true })
}
