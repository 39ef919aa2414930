import type { Page } from 'playwright-core'
import { launchChromium, openApp } from '../support/browser.ts'
import { nothingMeasured, tried, type Figures, type Measured } from './figures.ts'
import { drag, pan, zoomIn, type Spot } from './gestures.ts'
import { actToPicture, addProbe, heapOf, type Frames } from './pageProbe.ts'

export interface BenchFile {
  readonly name: string
  readonly text: string
}

/** The app as a person meets it: the map is imported, opened from the start page, moved about, edited and exported. */
export async function measureApp(url: string, file: BenchFile): Promise<Figures> {
  const browser = await launchChromium()
  const figures = nothingMeasured()
  try {
    await addProbe(browser.context)
    const page = await browser.newPage()
    page.setDefaultTimeout(120_000)
    await openApp(page, url)
    const emptyHeap = await heapOf(page)
    const imported = await tried('import through the start page', 180, () => importFile(page, file))
    if (imported === null) return figures
    figures.openMs = await tried('open from the start page', 120, () => openFromStart(page, url, file.name))
    await settle(page)
    figures.heapMb = await tried('heap', 30, async () => ((await heapOf(page)) - emptyHeap) / 1e6)
    await measureMoves(page, figures)
    figures.editMs = await tried('edit of a name', 30, () => editName(page))
    figures.pngMs = await tried('PNG', 120, () => exportPng(page))
  } finally {
    await browser.close()
  }
  return figures
}

async function importFile(page: Page, { name, text }: BenchFile): Promise<true> {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import' }).click()
  const file = { name: `${name}.partnerscape`, mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await asked).setFiles(file)
  await page.getByRole('status', { name: 'Map status' }).getByText('Saved on this device').waitFor()
  return true
}

async function openFromStart(page: Page, url: string, name: string): Promise<number> {
  await openApp(page, url)
  await page.reload()
  await page
    .getByRole('link', { name })
    .or(page.getByRole('button', { name, exact: true }))
    .first()
    .click()
  return actToPicture(page)
}

async function measureMoves(page: Page, figures: Measured): Promise<void> {
  figures.pan = await tried('pan', 60, () => moved(page, viewOf, async () => pan(page, await middleOf(page))))
  await page.getByRole('button', { name: 'Fit view' }).click()
  await settle(page)
  figures.zoom = await tried('wheel', 60, async () => {
    const scale = await scaleOf(page)
    const at = await middleOf(page)
    return moved(page, viewOf, () => zoomIn(page, at, 1 / scale))
  })
  await settle(page)
  figures.drag = await tried('drag of a node', 60, async () => {
    const node = await aPartner(page)
    return moved(
      page,
      () => placeOf(page, node.id),
      () => drag(page, node),
    )
  })
  await settle(page)
}

/** The gesture's frames; an error where it moved nothing, because frames of a still picture tell nothing. */
async function moved(
  page: Page,
  state: (page: Page) => Promise<string>,
  gesture: () => Promise<Frames>,
): Promise<Frames> {
  const before = await state(page)
  const frames = await gesture()
  await settle(page)
  if ((await state(page)) === before) throw new Error('nothing moved')
  return frames
}

async function editName(page: Page): Promise<number> {
  const node = await aPartner(page)
  await page.mouse.click(node.x, node.y)
  const field = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await field.fill('Renamed partner')
  await settle(page)
  await field.press('Enter')
  return actToPicture(page)
}

async function exportPng(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Export' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PNG' }).check()
  const arrived = page.waitForEvent('download')
  const began = performance.now()
  await dialog.getByRole('button', { name: 'Download' }).click()
  await (await arrived).path()
  return performance.now() - began
}

/** A partner that lies whole inside the canvas and clear of what floats over it; the view is moved out until there is one. */
async function aPartner(page: Page): Promise<Spot & { readonly id: string }> {
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

function placeOf(page: Page, id: string): Promise<string> {
  return page
    .locator(`.react-flow__node[data-id="${id}"]`)
    .evaluate((node) => (node as HTMLElement).style.transform)
}

function viewOf(page: Page): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((view) => (view as HTMLElement).style.transform)
}

async function scaleOf(page: Page): Promise<number> {
  const [, scale] = /scale\(([\d.]+)\)/.exec(await viewOf(page)) ?? []
  return Number(scale ?? 1)
}

async function middleOf(page: Page): Promise<Spot> {
  const box = await page.locator('.react-flow').first().boundingBox()
  if (!box) throw new Error('no canvas on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Long enough for whatever waits for rest to have been painted. */
function settle(page: Page): Promise<void> {
  return page.waitForTimeout(600)
}
