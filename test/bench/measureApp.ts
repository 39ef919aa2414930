import type { Page } from 'playwright-core'
import { launchChromium, openApp } from '../support/browser.ts'
import { nothingMeasured, tried, type Figures, type Measured } from './figures.ts'
import { drag, pan, turnWheel, zoomIn } from './gestures.ts'
import { aPartner, middleOf, placeOf, scaleOf, settle, viewOf } from './lookAtApp.ts'
import type { Box } from './page/probe.ts'
import { addProbe, bareDuring, heapOf, probed, type Frames } from './pageProbe.ts'
import { shiftedPixels } from './shiftedPixels.ts'

export interface BenchFile {
  readonly name: string
  readonly text: string
  /** Around all cards, map units. */
  readonly box: Box
}

/** A zoom-out over the whole range in the time of one flick of the wheel. */
const FAST_MS = 500

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
    figures.paintMs = await tried('records to picture', 30, () => probed(page, 'recordsToPicture'))
    await settle(page)
    figures.heapMb = await tried('heap', 30, async () => ((await heapOf(page)) - emptyHeap) / 1e6)
    await measureMoves(page, figures, file.box)
    await measureShift(page, figures)
    await measureEdit(page, figures)
    figures.pngMs = await tried('PNG', 120, () => exportAs(page, 'PNG'))
    figures.svgMs = await tried('SVG', 120, () => exportAs(page, 'SVG'))
  } finally {
    await browser.close()
  }
  return figures
}

export async function importFile(page: Page, { name, text }: BenchFile): Promise<true> {
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
  // Nobody clicks in the moment in which the page appears; meanwhile it fetches what a map needs.
  await settle(page)
  await page
    .getByRole('link', { name })
    .or(page.getByRole('button', { name, exact: true }))
    .first()
    .click()
  return probed(page, 'actToPicture')
}

async function measureMoves(page: Page, figures: Measured, box: Box): Promise<void> {
  figures.pan = await tried('pan', 60, () => moved(page, viewOf, async () => pan(page, await middleOf(page))))
  await page.getByRole('button', { name: 'Fit view' }).click()
  await settle(page)
  const at = await middleOf(page)
  const whole = await scaleOf(page)
  const sharp: (number | null)[] = []
  const noteSharp = async () => sharp.push(await tried('sharp again', 10, () => probed(page, 'wheelToSharp')))
  figures.zoom = await tried('wheel', 60, () => moved(page, viewOf, () => zoomIn(page, at, 1 / whole)))
  await noteSharp()
  await settle(page)
  figures.bare = await tried('fast zoom-out', 60, async () => {
    const scale = await scaleOf(page)
    return bareDuring(page, box, () => turnWheel(page, at, whole / scale, FAST_MS))
  })
  await noteSharp()
  await settle(page)
  await turnWheel(page, at, 1 / (await scaleOf(page)), FAST_MS)
  await noteSharp()
  await settle(page)
  const known = sharp.filter((ms) => ms !== null)
  figures.sharpMs = known.length === 0 ? null : Math.max(...known)
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

/** The same place at rest with the cards that can be touched and without them, so that only painted ones are left. */
async function measureShift(page: Page, figures: Measured): Promise<void> {
  figures.shifted = await tried('painted cards beside held ones', 60, async () => {
    await page.getByTitle('Zoom to 100 %').click()
    await settle(page)
    const box = await page.locator('.react-flow').first().boundingBox()
    if (!box) throw new Error('no canvas on the page')
    // The pointer lies where it hovers over no card.
    await page.mouse.move(1, 1)
    await settle(page)
    const held = page.locator('.react-flow__nodes')
    if ((await held.locator('.react-flow__node').count()) === 0) throw new Error('no card is held')
    const before = await page.screenshot({ clip: box })
    await held.evaluate((nodes) => ((nodes as HTMLElement).style.visibility = 'hidden'))
    const after = await page.screenshot({ clip: box })
    await held.evaluate((nodes) => ((nodes as HTMLElement).style.visibility = ''))
    return shiftedPixels(page, before, after)
  })
}

async function measureEdit(page: Page, figures: Measured): Promise<void> {
  figures.editMs = await tried('edit of a name', 30, async () => {
    const node = await aPartner(page)
    await page.mouse.click(node.x, node.y)
    const field = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Name', { exact: true })
    await field.fill('Renamed partner')
    await settle(page)
    await page.evaluate(() => window.benchProbe.startFrames())
    await field.press('Enter')
    const ms = await probed(page, 'actToPicture')
    figures.editFrames = await probed(page, 'framesToPicture')
    return ms
  })
}

/** Milliseconds in the page from the press of Download to the finished file. */
async function exportAs(page: Page, format: string): Promise<number> {
  await page.getByRole('button', { name: 'Export' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).check()
  await settle(page)
  const arrived = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  await (await arrived).path()
  const ms = await probed(page, 'actToFile')
  await dialog.waitFor({ state: 'hidden' })
  return ms
}
