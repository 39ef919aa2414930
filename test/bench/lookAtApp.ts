import type { Page } from 'playwright-core'
import type { Spot } from './gestures.ts'

/** A partner that lies whole inside the canvas and clear of what floats over it; the view is moved out until there is one. */
export async function aPartner(page: Page): Promise<Spot & { readonly id: string }> {
  for (let i = 0; i < 20; i++) {
    const found = await page.evaluate(() => {
      for (const node of document.querySelectorAll<HTMLElement>('.react-flow__node')) {
        const { left, top, width, height } = node.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        const inside = x > 200 && y > 160 && x < innerWidth - 480 && y < innerHeight - 160
        const named =
          node.getAttribute('aria-label') ?? node.querySelector('[aria-label]')?.getAttribute('aria-label')
        const onTop = node.contains(document.elementFromPoint(x, y))
        if (inside && onTop && named?.startsWith('Partner ')) return { x, y, id: node.dataset['id'] ?? '' }
      }
      return null
    })
    if (found) return found
    await page.mouse.move(640, 400)
    await page.mouse.wheel(0, 100)
    await settle(page)
  }
  throw new Error('no partner in view')
}

/** Where React Flow has put the node. */
export function placeOf(page: Page, id: string): Promise<string> {
  return page
    .locator(`.react-flow__node[data-id="${id}"]`)
    .evaluate((node) => (node as HTMLElement).style.transform)
}

/** Where the viewport is, as React Flow writes it. */
export function viewOf(page: Page): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((view) => (view as HTMLElement).style.transform)
}

export async function scaleOf(page: Page): Promise<number> {
  const [, scale] = /scale\(([\d.]+)\)/.exec(await viewOf(page)) ?? []
  return Number(scale ?? 1)
}

/** The middle of the canvas, CSS pixels. */
export async function middleOf(page: Page): Promise<Spot> {
  const box = await page.locator('.react-flow').first().boundingBox()
  if (!box) throw new Error('no canvas on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Long enough for whatever waits for rest to have been painted. */
export function settle(page: Page): Promise<void> {
  return page.waitForTimeout(600)
}
