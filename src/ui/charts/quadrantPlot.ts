import type { Box } from '#ui/charts/placeLabels.ts'
import type { Size } from '#ui/charts/useSize.ts'

const MARGIN = { left: 44, right: 12, top: 8, bottom: 46 }
/** Dots at 0 and 100 lie whole inside the frame. */
const INSET = 20

/** Where on the screen (px) the values 0–100 of both axes lie. */
export interface QuadrantPlot {
  readonly frame: Box
  px(x: number): number
  py(y: number): number
  /** How much of the vertical axis one px is. */
  readonly yPerPx: number
}

export function quadrantPlot({ width, height }: Size): QuadrantPlot {
  const frame = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: Math.max(120, width - MARGIN.left - MARGIN.right),
    height: Math.max(120, height - MARGIN.top - MARGIN.bottom),
  }
  const across = frame.width - 2 * INSET
  const up = frame.height - 2 * INSET
  return {
    frame,
    px: (x) => frame.x + INSET + (across * x) / 100,
    py: (y) => frame.y + INSET + (up * (100 - y)) / 100,
    yPerPx: 100 / up,
  }
}
