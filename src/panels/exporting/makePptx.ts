import type { DeckMessage } from '#panels/exporting/deck.worker.ts'
import type { DeckOrder } from '#panels/exporting/deckBytes.ts'
import type { Watch } from '#panels/exporting/makePng.ts'

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The chosen slides as a PowerPoint file, written beside the page where the browser can; rejects when cancelled. */
export async function makePptx(order: DeckOrder, watch: Watch): Promise<Blob> {
  watch.signal.throwIfAborted()
  const bytes =
    typeof Worker === 'undefined' ? await writeHere(order, watch) : await writeInWorker(order, watch)
  return new Blob([bytes.slice()], { type: PPTX_TYPE })
}

function writeInWorker(order: DeckOrder, { signal, onProgress }: Watch): Promise<Uint8Array> {
  const worker = new Worker(new URL('./deck.worker.ts', import.meta.url), { type: 'module' })
  const written = new Promise<Uint8Array>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Cancelled')), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(`The slides failed: ${message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<DeckMessage>) => {
      if ('share' in data) onProgress(data.share)
      else if ('bytes' in data) resolve(data.bytes)
      else reject(new Error(data.fault))
    })
    worker.postMessage(order)
  })
  return written.finally(() => worker.terminate())
}

/** Loaded only where it is needed: everywhere else the worker has its own copy of it. */
async function writeHere(order: DeckOrder, { onProgress }: Watch): Promise<Uint8Array> {
  const { deckBytes } = await import('#panels/exporting/deckBytes.ts')
  return deckBytes(order, onProgress)
}
