import { createAnalyst } from '#panels/insights/reading/createAnalyst.ts'
import type { ToAnalyst } from '#panels/insights/reading/analystProtocol.ts'

// Some 40 ms between two looks at what has come in.
const STEPS_PER_TURN = 8

const scope = self as unknown as DedicatedWorkerGlobalScope
const receive = createAnalyst((message) => scope.postMessage(message), STEPS_PER_TURN)
scope.addEventListener('message', ({ data }: MessageEvent<ToAnalyst>) => receive(data))
