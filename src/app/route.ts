import { useSyncExternalStore } from 'react'
import { PLACES, type Place } from '#store/session.ts'

/** Where the person is, by the address after `#`. */
export type Route =
  | { readonly at: 'start' }
  | { readonly at: 'map'; readonly mapId: string; readonly place: Place }

/** An unknown place is the map itself. */
export function routeOf(hash: string): Route {
  const [, mapId, name] = /^#\/map\/([^/]+)(?:\/([a-z]+))?/.exec(hash) ?? []
  const place = PLACES.find((one) => one === name) ?? 'map'
  return mapId ? { at: 'map', mapId: decodeURIComponent(mapId), place } : { at: 'start' }
}

export function mapAddress(mapId: string, place: Place = 'map'): string {
  return `#/map/${encodeURIComponent(mapId)}${place === 'map' ? '' : `/${place}`}`
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
