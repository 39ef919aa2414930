import { createDrawer } from '#panels/fit/robustness/createDrawer.ts'
import type { ToDrawer } from '#panels/fit/robustness/drawProtocol.ts'

// Some 40 ms between two looks at what has come in.
const STEPS_PER_TURN = 8

const scope = self as unknown as DedicatedWorkerGlobalScope
const receive = createDrawer((message) => scope.postMessage(message), STEPS_PER_TURN)
scope.addEventListener('message', ({ data }: MessageEvent<ToDrawer>) => receive(data))
