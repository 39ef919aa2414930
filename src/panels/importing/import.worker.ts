import { createImporter } from '#panels/importing/importerCore.ts'
import type { ToImporter } from '#panels/importing/importProtocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const receive = createImporter((message) => scope.postMessage(message))
scope.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => receive(data))
