import type { FromImporter, ToImporter } from '#panels/importing/importProtocol.ts'

export interface Importer {
  post(message: ToImporter): void
  /** Ends it, with whatever it is doing; nothing is heard of it afterwards. */
  stop(): void
}

/** The importer in a worker, so that the page stays awake and a long read can be cancelled; on the page where there are none. */
export function startImporter(listen: (message: FromImporter) => void): Importer {
  if (typeof Worker !== 'function') return importerOnPage(listen)
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => listen(data))
  worker.addEventListener('error', ({ message }) =>
    listen({ is: 'failed', reason: `The files could not be read: ${message || 'the worker stopped'}.` }),
  )
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() }
}

/** Loaded only where it is needed: everywhere else the worker has its own copy of it. */
function importerOnPage(listen: (message: FromImporter) => void): Importer {
  let stopped = false
  const receive = import('#panels/importing/importerCore.ts').then(({ createImporter }) =>
    createImporter((message) => {
      if (!stopped) listen(message)
    }),
  )
  return {
    post: (message) => void receive.then((importer) => importer(message)),
    stop: () => {
      stopped = true
    },
  }
}
