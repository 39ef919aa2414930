import type { BrowserContext, Page } from 'playwright-core'
import { pageScript } from './pageScript.ts'

/** Frames of one gesture. */
export interface Frames {
  readonly fps: number
  /** 95th percentile of the time from frame to frame, milliseconds. */
  readonly p95: number
}

/** Puts the probe into every page that the context opens from now on. */
export async function addProbe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: await pageScript('probe') })
}

/** Frames that the page drew while `gesture` ran. */
export async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => window.benchProbe.startFrames())
  await gesture()
  return frameFigures(await page.evaluate(() => window.benchProbe.stopFrames()))
}

/** Milliseconds from the last click or Enter to the first picture put on the screen after it. */
export async function actToPicture(page: Page): Promise<number> {
  const taken = await page.waitForFunction(() => window.benchProbe.actToPicture())
  return (await taken.jsonValue()) ?? 0
}

/** The page's JavaScript heap after a collection, bytes; workers are not in it. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

function frameFigures(times: readonly number[]): Frames {
  const steps = times.slice(1).map((time, i) => time - (times[i] ?? 0))
  const total = steps.reduce((sum, step) => sum + step, 0)
  const sorted = steps.toSorted((a, b) => a - b)
  return { fps: (1000 * steps.length) / total, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}
