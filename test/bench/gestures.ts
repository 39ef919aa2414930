import type { Page } from 'playwright-core'
import { framesDuring, type Frames } from './pageProbe.ts'

/** A place on the page, CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

const GESTURE_MS = 3_000
const PACE_MS = 16

/** Drags the view about with the middle mouse button for three seconds. */
export function pan(page: Page, around: Spot): Promise<Frames> {
  return dragAround(page, around, { radius: 160, button: 'middle' })
}

/** Drags what lies at `start` in a circle for three seconds and lets go. */
export function drag(page: Page, start: Spot): Promise<Frames> {
  return dragAround(page, start, { radius: 60, button: 'left' })
}

/** Turns the wheel over `at` for three seconds, so that the scale grows `times` fold. */
export function zoomIn(page: Page, at: Spot, times: number): Promise<Frames> {
  return framesDuring(page, () => turnWheel(page, at, times, GESTURE_MS))
}

/** Turns the wheel over `at` for `ms` milliseconds, so that the scale grows `times` fold, or shrinks where that is below 1. */
export async function turnWheel(page: Page, at: Spot, times: number, ms: number): Promise<void> {
  // Of the usual wheel: 500 units double the scale.
  const total = Math.log2(times) * 500
  await page.mouse.move(at.x, at.y)
  let turned = 0
  await paced(async (share) => {
    await page.mouse.wheel(0, -(total * share - turned))
    turned = total * share
  }, ms)
}

function dragAround(
  page: Page,
  start: Spot,
  { radius, button }: { readonly radius: number; readonly button: 'left' | 'middle' },
): Promise<Frames> {
  return framesDuring(page, async () => {
    await page.mouse.move(start.x, start.y)
    await page.mouse.down({ button })
    await paced((share) => {
      // Ends elsewhere than it began, so that one can see whether it moved anything.
      const angle = share * 3.5 * Math.PI
      return page.mouse.move(
        start.x + radius * Math.sin(angle),
        start.y + (radius / 2) * (1 - Math.cos(angle)),
      )
    })
    await page.mouse.up({ button })
  })
}

/** Calls `step` with the share of the time gone by, once a frame, or as often as the page keeps up. */
async function paced(step: (share: number) => Promise<void>, ms = GESTURE_MS): Promise<void> {
  const began = performance.now()
  for (let share = 0; share < 1; ) {
    const stepped = performance.now()
    share = Math.min(1, (stepped - began) / ms)
    await step(share)
    const rest = PACE_MS - (performance.now() - stepped)
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
  }
}
