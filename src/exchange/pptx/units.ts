/** English Metric Units in a pixel of a slide, of which 1280 are its width. */
const EMU = 9525

/** A length in pixels as PowerPoint counts it. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU)
}

/** A size of type in pixels as hundredths of a point; PowerPoint knows none under one point. */
export function typeSize(pixels: number): number {
  return Math.max(SMALLEST_TYPE, Math.round(pixels * 75))
}

const SMALLEST_TYPE = 100

/** A share (0 to 1) in the thousandths of a percent of DrawingML. */
export function thousandths(share: number): number {
  return Math.round(share * 100_000)
}
