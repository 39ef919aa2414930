import type { BrowserContext, Page } from 'playwright-core'
import type { Box, Probe } from './page/probe.ts'
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

/** A figure that the probe has only once what it measures has come to an end. */
export type ProbeFigure = {
  [name in keyof Probe]: Probe[name] extends () => number | null ? name : never
}[keyof Probe]

/** The probe's figure, as soon as there is one. */
export async function probed(page: Page, figure: ProbeFigure): Promise<number> {
  const taken = await page.waitForFunction((name) => window.benchProbe[name](), figure)
  return (await taken.jsonValue()) ?? 0
}

/** 95th percentile over the frames of `gesture` of the viewport's share in which the map was left bare. */
export async function bareDuring(page: Page, box: Box, gesture: () => Promise<void>): Promise<number> {
  await page.evaluate((given) => window.benchProbe.startBare(given), box)
  await gesture()
  return p95Of(await page.evaluate(() => window.benchProbe.stopBare()))
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
  return { fps: (1000 * steps.length) / total, p95: p95Of(steps) }
}

function p95Of(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0
}
