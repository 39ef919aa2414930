import { useEffect, useState } from 'react'
import { openFiles } from '#app/openFiles.ts'
import { prepareMapPage } from '#app/MapRoute.tsx'
import { mapAddress } from '#app/route.ts'
import { STARTERS } from '#app/starters.ts'
import { newRecordId } from '#app/newIds.ts'
import { StartPage } from '#panels/start/StartPage.tsx'
import type { MapSummary } from '#records/mapSummary.ts'
import { newMap } from '#records/map.ts'
import { newParticipant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { useSession } from '#store/hooks.ts'

/** The list of maps, joined to storage: every deed is saved before the list shows it. */
export function StartRoute({ storage }: { storage: MapStorage }) {
  const session = useSession()
  const [maps, setMaps] = useState<readonly MapSummary[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => storage.watchMaps(setMaps), [storage])
  useEffect(() => {
    document.title = 'Partnerscape'
    // Fetched while the person looks at the list, so that opening a map waits for nothing.
    void prepareMapPage()
  }, [])
  if (!maps) return null

  /** Runs one deed at a time and tells what went wrong in the deed's own words. */
  function perform(deed: () => Promise<void>): void {
    setBusy(true)
    setProblem(null)
    deed()
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false))
  }

  async function openNew(records: readonly AnyRecord[]): Promise<void> {
    window.location.hash = mapAddress(await storage.createMap(records))
  }

  async function openStarter(id: string): Promise<void> {
    const starter = STARTERS.find((one) => one.id === id)
    if (starter) await openNew(await starter.records())
  }

  async function remove(id: string): Promise<void> {
    await storage.deleteMap(id)
    const name = maps?.find((map) => map.id === id)?.name ?? 'the map'
    const undo = { label: 'Undo', run: () => perform(() => storage.restoreMap(id)) }
    session.toast(`Deleted “${name}”.`, { action: undo })
  }

  return (
    <StartPage
      maps={maps}
      starters={STARTERS}
      busy={busy}
      problem={problem}
      onNew={() => perform(() => openNew(emptyMap()))}
      onOpen={(id) => {
        window.location.hash = mapAddress(id)
      }}
      onRename={(id, name) => perform(() => storage.renameMap(id, name))}
      onDuplicate={(id) => perform(async () => void (await storage.duplicateMap(id)))}
      onDelete={(id) => perform(() => remove(id))}
      onRestore={(id) => perform(() => storage.restoreMap(id))}
      onStarter={(id) => perform(() => openStarter(id))}
      onOpenFile={(files) => perform(() => openFiles(files, storage, () => storage.createMap(emptyMap())))}
    />
  )
}

/** A new map is not empty: it has the company everything else is placed around. */
export function emptyMap(name = 'New partner map'): AnyRecord[] {
  return [
    newMap(name),
    newParticipant({ id: newRecordId('participant'), kind: 'company', name: 'Our company' }),
  ]
}
