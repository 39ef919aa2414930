import { interCss } from '#ui/interCss.ts'

/** What one picture may have; a canvas beyond it comes out empty in some browsers, without a word. */
const MOST_PIXELS = 64_000_000
const LONGEST_SIDE = 16_000
const SHARP = 2
const LEGIBLE = 0.75

/** How many pixels of the picture one pixel of the screen becomes; `null` where it would be too small to be read. */
export function pictureRatio(width: number, height: number): number | null {
  const ratio = Math.min(
    SHARP,
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  )
  return ratio < LEGIBLE ? null : ratio
}

/** Draws an element as a PNG; `null` where the browser cannot. */
export type DrawPicture = (
  element: HTMLElement,
  options: {
    readonly width: number
    readonly height: number
    readonly pixelRatio: number
    readonly backgroundColor: string
    readonly fontEmbedCSS: string
  },
) => Promise<Blob | null>

/** The element as a PNG, all of it; a fault in a sentence where that cannot be, with `advice` what to do then. It must be laid out on the page. */
export async function pictureOf(
  element: HTMLElement,
  advice: string,
  draw: DrawPicture,
): Promise<Blob | { readonly fault: string }> {
  const { offsetWidth: width, offsetHeight: height } = element
  const pixelRatio = pictureRatio(width, height)
  if (pixelRatio === null) return { fault: `This is too large for a picture that could be read. ${advice}` }
  // Given to it: looking for fonts itself it would try to set a base address, which the page's policy refuses.
  const fontEmbedCSS = await interCss()
  const backgroundColor = getComputedStyle(element).backgroundColor
  const blob = await draw(element, { width, height, pixelRatio, backgroundColor, fontEmbedCSS })
  return blob ?? { fault: `The browser could not draw this picture. ${advice}` }
}
