/// <reference lib="webworker" />
import { createPainterCore } from '#canvas/painter/painterCore.ts'
import type { ToPainter } from '#canvas/painter/protocol.ts'
import { loadInter } from '#ui/interFont.ts'

declare const self: DedicatedWorkerGlobalScope

/** A picture waits this long for its font and no longer; it lies beside this script, so it is there in a moment. */
const FONT_WAIT_MS = 2_000

const receive = createPainterCore((message, transfer) => self.postMessage(message, transfer))

// Chromium keeps the fallback for every font string used before the font came, so no text may be painted sooner.
const fontSettled = Promise.race([
  loadInter(self.fonts),
  new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS)),
]).catch(() => undefined)

let ready = false
void fontSettled.then(() => (ready = true))

self.addEventListener('message', (event: MessageEvent<ToPainter>) => {
  if (ready || event.data.is !== 'paint') receive(event.data)
  else void fontSettled.then(() => receive(event.data))
})
