/// <reference lib="webworker" />
import { createPainterCore } from '#canvas/painter/painterCore.ts'
import type { FromPainter, ToPainter } from '#canvas/painter/protocol.ts'
import { loadInter } from '#ui/interFont.ts'

declare const self: DedicatedWorkerGlobalScope

const receive = createPainterCore((message, transfer) => self.postMessage(message, transfer))
self.addEventListener('message', (event: MessageEvent<ToPainter>) => receive(event.data))
// A picture painted before the font is there is painted again; text must never wait for it.
void loadInter(self.fonts).then(() => self.postMessage({ is: 'fontReady' } satisfies FromPainter))
