import { launchChromium } from '../support/browser.ts'
import { nothingMeasured, tried, type Figures } from './figures.ts'
import { drag, pan, zoomIn, type Spot } from './gestures.ts'
import type { BenchMap } from './makeMap.ts'
import { addProbe, heapOf } from './pageProbe.ts'
import type { PlainMap } from './page/plainCanvas.ts'
import { pageScript } from './pageScript.ts'

const MIDDLE: Spot = { x: 640, y: 400 }
const EMPTY_PAGE = 'data:text/html,<title>Empty</title><body></body>'

/** The frames of a page with nothing on it: the most this machine can show. */
export async function measureEmptyPage(): Promise<Figures> {
  const browser = await launchChromium()
  const figures = nothingMeasured()
  try {
    await addProbe(browser.context)
    const page = await browser.newPage()
    await page.goto(EMPTY_PAGE)
    figures.pan = await tried('pan of the empty page', 30, () => pan(page, MIDDLE))
    figures.zoom = await tried('wheel on the empty page', 30, () => zoomIn(page, MIDDLE, 8))
    figures.drag = await tried('drag on the empty page', 30, () => drag(page, MIDDLE))
  } finally {
    await browser.close()
  }
  return figures
}

/** The same map on a plain 2D canvas, with the same gestures. */
export async function measurePlainCanvas(map: BenchMap): Promise<Figures> {
  const browser = await launchChromium()
  const figures = nothingMeasured()
  try {
    await addProbe(browser.context)
    const page = await browser.newPage()
    await page.goto(EMPTY_PAGE)
    const before = await heapOf(page)
    await page.addScriptTag({ content: await pageScript('plainCanvas') })
    figures.openMs = await tried('open on the plain canvas', 60, () =>
      page.evaluate((given) => window.plainCanvas.open(given), plainMap(map)),
    )
    // It starts from records in memory, so that both are one.
    figures.paintMs = figures.openMs
    figures.heapMb = ((await heapOf(page)) - before) / 1e6
    figures.pan = await tried('pan of the plain canvas', 60, () => pan(page, MIDDLE))
    const company = await page.evaluate(() => window.plainCanvas.spotOf(0))
    const scale = await page.evaluate(() => window.plainCanvas.scale())
    figures.zoom = await tried('wheel on the plain canvas', 60, () => zoomIn(page, company, 1 / scale))
    const neighbour = await page.evaluate(() => window.plainCanvas.spotOf(1))
    figures.drag = await tried('drag on the plain canvas', 60, () => drag(page, neighbour))
    figures.editMs = await tried('edit on the plain canvas', 30, () =>
      page.evaluate(() => window.plainCanvas.rename(1, 'Renamed')),
    )
    figures.pngMs = await tried('PNG of the plain canvas', 60, () =>
      page.evaluate(() => window.plainCanvas.png()),
    )
  } finally {
    await browser.close()
  }
  return figures
}

function plainMap({ participants, flows }: BenchMap): PlainMap {
  const places = new Map(participants.map(({ id }, place) => [id, place]))
  return {
    cards: participants.map(({ name, kind, x, y }) => ({ name, kind, x, y })),
    lines: flows.map(({ from, to, label }) => ({
      from: places.get(from) ?? 0,
      to: places.get(to) ?? 0,
      label,
    })),
  }
}
