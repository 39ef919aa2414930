import { useEffect, useState } from 'react'
import { connectMap, type MapConnection } from '#app/connectMap.ts'
import { ErrorScreen } from '#app/ErrorScreen.tsx'
import { civilToday, newCommitId, newRecordId } from '#app/newIds.ts'
import { SEE_ALL } from '#records/seeing.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { OpenMapContext, useSession } from '#store/hooks.ts'
import { PLACE_LOOKS } from '#store/placeLooks.ts'
import type { Place } from '#store/session.ts'
import { usePlaceInAddress } from '#app/usePlaceInAddress.ts'

/** The canvas and its libraries come after the list of maps, so that the list is there at once. */
const loadMapPage = () => import('#app/MapPage.tsx')

/** Fetches the canvas and starts its painter ahead of need: on the start page, and while a map is read from disk. */
export async function prepareMapPage(): Promise<void> {
  const { warmPainter } = await loadMapPage()
  warmPainter()
}

const CONTEXT = {
  newId: newRecordId,
  newCommitId,
  get today() {
    return civilToday()
  },
}

type MapPageComponent = Awaited<ReturnType<typeof loadMapPage>>['MapPage']

type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'gone' }
  | { readonly is: 'open'; readonly connected: MapConnection; readonly MapPage: MapPageComponent }

interface Props {
  readonly storage: MapStorage
  readonly mapId: string
  readonly place: Place
}

/** Opens the map of the address, keeps it joined to storage while it is shown, and lets go of it after. */
export function MapRoute({ storage, mapId, place }: Props) {
  const session = useSession()
  usePlaceInAddress(mapId, place)
  const [opening, setOpening] = useState<Opening>({ is: 'opening' })
  const [fault, setFault] = useState<string | null>(null)

  useEffect(() => {
    let left = false
    let connected: MapConnection | null = null
    void prepareMapPage()
    session.select([])
    session.setTool({ is: 'select' })
    session.see(SEE_ALL)
    session.store.setState({ presenting: null, panel: null, ...PLACE_LOOKS })
    async function open(): Promise<void> {
      connected = await connectMap(storage, mapId, CONTEXT)
      // For the bench, and for whoever profiles: from here on the records are in memory.
      performance.mark('map-records')
      if (left) return connected?.close()
      // Not `lazy`: React holds what has once been suspended back for 300 ms, with the page long there.
      const { MapPage } = await loadMapPage()
      if (!left) setOpening(connected ? { is: 'open', connected, MapPage } : { is: 'gone' })
    }
    open().catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)))
    return () => {
      left = true
      // What a toast offers, as an undo, is of this map.
      session.clearToasts()
      connected?.close()
    }
  }, [storage, mapId, session])

  if (fault !== null) return <ErrorScreen title="This map cannot be opened" reason={fault} />
  if (opening.is === 'gone')
    return (
      <ErrorScreen
        title="This map is not here"
        reason="It may have been deleted, or saved in another browser."
      />
    )
  if (opening.is === 'opening') return null
  return (
    <OpenMapContext value={opening.connected.map}>
      <opening.MapPage connected={opening.connected} storage={storage} mapId={mapId} />
    </OpenMapContext>
  )
}
