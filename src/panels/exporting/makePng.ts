import { paintPicture, type PictureOrder } from '#panels/exporting/paintPicture.ts'
import type { PngMessage } from '#panels/exporting/png.worker.ts'
import { FONT_FAMILY } from '#scene/pen.ts'

export interface Watch {
  readonly signal: AbortSignal
  /** Share done, 0–1. */
  onProgress(share: number): void
}

/** The map as a PNG, painted beside the page where the browser can; rejects with a sentence, or when cancelled. */
export async function makePng(order: PictureOrder, watch: Watch): Promise<Blob> {
  watch.signal.throwIfAborted()
  return canPaintInWorker() ? paintInWorker(order, watch) : paintHere(order, watch)
}

function canPaintInWorker(): boolean {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return false
  return new OffscreenCanvas(1, 1).getContext('2d') !== null
}

function paintInWorker(order: PictureOrder, { signal, onProgress }: Watch): Promise<Blob> {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' })
  const painted = new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(`The picture failed: ${message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<PngMessage>) => {
      if ('share' in data) onProgress(data.share)
      else if ('png' in data) resolve(data.png)
      else reject(new Error(data.fault))
    })
    worker.postMessage(order)
  })
  return painted.finally(() => worker.terminate())
}

async function paintHere(order: PictureOrder, { signal, onProgress }: Watch): Promise<Blob> {
  await document.fonts.load(`12px ${FONT_FAMILY}`)
  return paintPicture(order, {
    makeCanvas(width, height) {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      return {
        pen: canvas.getContext('2d'),
        toPng: () => new Promise((resolve) => canvas.toBlob(resolve, 'image/png')),
      }
    },
    tell: onProgress,
    async pause() {
      await new Promise((resolve) => setTimeout(resolve))
      signal.throwIfAborted()
    },
  })
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('Cancelled')
}
