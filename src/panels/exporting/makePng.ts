import { paintPicture, type Picture, type PngLook } from '#panels/exporting/paintPicture.ts'
import type { PngMessage, PngOrder } from '#panels/exporting/png.worker.ts'
import { FONT_FAMILY } from '#scene/pen.ts'

export interface Watch {
  readonly signal: AbortSignal
  /** Share done, 0–1. */
  onProgress(share: number): void
}

let spare: { readonly picture: Picture; readonly worker: Worker } | null = null

/** Starts what will paint this picture, so that a PNG does not wait for it; returns the way to let go of it. */
export function preparePng(picture: Picture): () => void {
  if (!canPaintInWorker()) return () => undefined
  const own = { picture, worker: startWorker(picture) }
  const drop = () => {
    if (spare !== own) return
    spare = null
    own.worker.terminate()
  }
  // The next one fails where somebody waits for it and is told why.
  own.worker.addEventListener('error', drop)
  spare = own
  return drop
}

/** The map as a PNG, painted beside the page where the browser can; rejects with a sentence, or when cancelled. */
export async function makePng(picture: Picture, look: PngLook, watch: Watch): Promise<Blob> {
  watch.signal.throwIfAborted()
  return canPaintInWorker() ? paintInWorker(picture, look, watch) : paintHere(picture, look, watch)
}

function canPaintInWorker(): boolean {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return false
  return new OffscreenCanvas(1, 1).getContext('2d') !== null
}

function startWorker({ facts }: Picture): Worker {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' })
  worker.postMessage({ facts } satisfies PngOrder)
  return worker
}

function workerFor(picture: Picture): Worker {
  if (spare?.picture !== picture) return startWorker(picture)
  const { worker } = spare
  spare = null
  return worker
}

function paintInWorker(picture: Picture, look: PngLook, { signal, onProgress }: Watch): Promise<Blob> {
  const worker = workerFor(picture)
  const painted = new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(`The picture failed: ${message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<PngMessage>) => {
      if ('share' in data) onProgress(data.share)
      else if ('png' in data) resolve(data.png)
      else reject(new Error(data.fault))
    })
    worker.postMessage({ look } satisfies PngOrder)
  })
  return painted.finally(() => worker.terminate())
}

async function paintHere(picture: Picture, look: PngLook, { signal, onProgress }: Watch): Promise<Blob> {
  await document.fonts.load(`12px ${FONT_FAMILY}`)
  return paintPicture(picture, look, {
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
