import { useSyncExternalStore } from 'react'

/** Where the person is, by the address after `#`. */
export type Route = { readonly at: 'start' } | { readonly at: 'map'; readonly mapId: string }

export function routeOf(hash: string): Route {
  const [, mapId] = /^#\/map\/([^/]+)/.exec(hash) ?? []
  return mapId ? { at: 'map', mapId: decodeURIComponent(mapId) } : { at: 'start' }
}

export function mapAddress(mapId: string): string {
  return `#/map/${encodeURIComponent(mapId)}`
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed)
      return () => window.removeEventListener('hashchange', changed)
    },
    () => window.location.hash,
  )
  return routeOf(hash)
}
