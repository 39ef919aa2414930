import type { Page } from 'playwright-core'

/** The share of pixels, 0–1, in which two PNGs of the same size differ; `page` may be any, an empty one for instance. */
export async function shiftedPixels(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const pictures = [before, after].map((picture) => picture.toString('base64'))
  return page.evaluate(async (given) => {
    const [a, b] = await Promise.all(
      given.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        pen?.drawImage(bitmap, 0, 0)
        return new Uint32Array(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? [])
      }),
    )
    if (!a || !b || a.length === 0 || a.length !== b.length)
      throw new Error('the two pictures are not of one size')
    return a.filter((pixel, i) => pixel !== b[i]).length / a.length
  }, pictures)
}
