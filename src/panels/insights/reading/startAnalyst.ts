import type { FromAnalyst, ToAnalyst } from '#panels/insights/reading/analystProtocol.ts'

export interface Analyst {
  post(message: ToAnalyst): void
  /** Ends it with whatever it is doing; nothing is heard of it afterwards. */
  stop(): void
}

/** Reads the map in a worker, so that nobody waits for it; where there are none, on the page in short turns. */
export function startAnalyst(listen: (message: FromAnalyst) => void): Analyst {
  if (typeof Worker !== 'function') return analystOnPage(listen)
  const worker = new Worker(new URL('./analyst.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromAnalyst>) => listen(data))
  worker.addEventListener('error', () => listen({ is: 'failed' }))
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() }
}

/** Loaded only where it is needed: everywhere else the worker has its own copy of it. */
function analystOnPage(listen: (message: FromAnalyst) => void): Analyst {
  let stopped = false
  const receive = import('#panels/insights/reading/createAnalyst.ts').then(({ createAnalyst }) =>
    createAnalyst((message) => {
      if (!stopped) listen(message)
    }, 1),
  )
  return {
    post: (message) => void receive.then((analyse) => !stopped && analyse(message)),
    stop: () => {
      stopped = true
    },
  }
}
