export interface Signals {
  /** Tells the other tabs that the log of the map has grown to `seq`. */
  send(mapId: string, seq: number): void
  /** Calls back when another tab sends, and when this tab is looked at again: a signal sent to a sleeping tab is lost. */
  on(mapId: string, listener: () => void): () => void
  close(): void
}

interface Signal {
  readonly mapId: string
  readonly seq: number
}

/** Tabs of one database that hear each other through a BroadcastChannel of its name. */
export function openSignals(name: string): Signals {
  const channel = new BroadcastChannel(name)
  const listeners = new Map<string, Set<() => void>>()
  function tell(mapId: string): void {
    for (const listener of listeners.get(mapId) ?? []) listener()
  }
  let closed = false
  const stopWatching = whenLookedAt(() => {
    for (const mapId of listeners.keys()) tell(mapId)
  })
  channel.addEventListener('message', (event: MessageEvent<Signal>) => tell(event.data.mapId))
  return {
    send(mapId, seq) {
      // A closed channel throws, and the write that is told here is on disk whatever becomes of the tab.
      if (!closed) channel.postMessage({ mapId, seq } satisfies Signal)
    },
    on(mapId, listener) {
      const known = listeners.get(mapId) ?? new Set()
      listeners.set(mapId, known.add(listener))
      return () => known.delete(listener)
    },
    close() {
      closed = true
      stopWatching()
      channel.close()
    },
  }
}

function whenLookedAt(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined
  const stop = new AbortController()
  const { signal } = stop
  window.addEventListener('focus', listener, { signal })
  window.addEventListener('pageshow', listener, { signal })
  document.addEventListener('visibilitychange', () => document.hidden || listener(), { signal })
  return () => stop.abort()
}
