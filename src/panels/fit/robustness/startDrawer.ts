import type { FromDrawer, ToDrawer } from '#panels/fit/robustness/drawProtocol.ts'

export interface Drawer {
  post(message: ToDrawer): void
  /** Ends it with whatever it is doing; nothing is heard of it afterwards. */
  stop(): void
}

/** Draws weightings in a worker, so that nobody waits for them; where there are none, on the page in short turns. */
export function startDrawer(listen: (message: FromDrawer) => void): Drawer {
  if (typeof Worker !== 'function') return drawerOnPage(listen)
  const worker = new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromDrawer>) => listen(data))
  worker.addEventListener('error', () => listen({ is: 'failed' }))
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() }
}

/** Loaded only where it is needed: everywhere else the worker has its own copy of it. */
function drawerOnPage(listen: (message: FromDrawer) => void): Drawer {
  let stopped = false
  const receive = import('#panels/fit/robustness/createDrawer.ts').then(({ createDrawer }) =>
    createDrawer((message) => {
      if (!stopped) listen(message)
    }, 1),
  )
  return {
    post: (message) => void receive.then((draw) => !stopped && draw(message)),
    stop: () => {
      stopped = true
    },
  }
}
