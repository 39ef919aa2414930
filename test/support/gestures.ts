import type { Locator, Page } from 'playwright-core'

/** The middle of what is seen of it, in page coordinates. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error(`Not on the screen: ${String(target)}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Presses at one point, moves in small steps as a hand does, and lets go at the other. */
export async function dragTo(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** A card on the map by its name; its accessible name is "<name>, <kind>". */
export function card(page: Page, name: string): Locator {
  return page.locator(`.react-flow__node[aria-label^="${name}, "]`)
}

/** Draws a line from the right handle of one card to the middle of another; the composer opens. */
export async function drawFlow(page: Page, from: string, to: string): Promise<void> {
  const start = await middleOf(card(page, from))
  await page.mouse.move(start.x, start.y)
  const handle = await middleOf(card(page, from).locator('.react-flow__handle[data-handleid="right"]'))
  await dragTo(page, handle, await middleOf(card(page, to)))
}

export function mapStatus(page: Page): Locator {
  return page.getByRole('status', { name: 'Map status' })
}

/** Waits until the status line says that all of it is on disk. */
export async function saved(page: Page, counts: string): Promise<void> {
  await mapStatus(page).filter({ hasText: counts }).filter({ hasText: 'Saved on this device' }).waitFor()
}
