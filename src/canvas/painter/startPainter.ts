import { createPainterCore } from '#canvas/painter/painterCore.ts'
import type { FromPainter, ToPainter } from '#canvas/painter/protocol.ts'

export interface Painter {
  post(message: ToPainter): void
  stop(): void
}

let warm: Worker | null = null

/** Starts a worker ahead of need, so that the first map does not wait for its script and its font. */
export function warmPainter(): void {
  if (paintsInWorkers()) warm ??= newWorker()
}

/** The painter in a worker; on the page itself where the browser cannot paint in one. */
export function startPainter(listen: (message: FromPainter) => void): Painter {
  if (!paintsInWorkers()) {
    const receive = createPainterCore((message) => listen(message))
    return { post: (message) => void setTimeout(() => receive(message)), stop: () => undefined }
  }
  const worker = warm ?? newWorker()
  warm = null
  worker.addEventListener('message', (event: MessageEvent<FromPainter>) => listen(event.data))
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() }
}

function newWorker(): Worker {
  return new Worker(new URL('./painterWorker.ts', import.meta.url), { type: 'module' })
}

function paintsInWorkers(): boolean {
  return typeof Worker === 'function' && typeof OffscreenCanvas === 'function'
}
