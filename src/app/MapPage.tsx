import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import styles from '#app/app.module.css'
import type { MapConnection } from '#app/connectMap.ts'
import { Header } from '#app/Header.tsx'
import { openMapFile, forgetWaitingFiles, waitingFiles } from '#app/openFiles.ts'
import { useClipboard } from '#app/useClipboard.ts'
import { useEditKeys } from '#app/useEditKeys.ts'
import { warmPainter } from '#canvas/painter/startPainter.ts'
import { MapCanvas } from '#canvas/MapCanvas.tsx'
import { Inspector } from '#panels/profile/Inspector.tsx'
import { SeeingBar } from '#panels/seeing/SeeingBar.tsx'
import { MAP_ID } from '#records/map.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { useRecord, useSession } from '#store/hooks.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('#panels/importing/ImportDialog.tsx')).ImportDialog,
}))
const ExportDialog = lazy(async () => ({
  default: (await import('#panels/exporting/ExportDialog.tsx')).ExportDialog,
}))

export { warmPainter }

interface Props {
  readonly connected: MapConnection
  readonly storage: MapStorage
  readonly mapId: string
}

/** The place "Map": header, canvas, inspector, and the dialogs that open over them. */
export function MapPage({ connected, storage, mapId }: Props) {
  const session = useSession()
  const [files, setFiles] = useState(waitingFiles)
  const [dialog, setDialog] = useState<'import' | 'export' | null>(files.length > 0 ? 'import' : null)
  const name = useRecord('map', MAP_ID)?.name ?? ''
  useEditKeys()
  useClipboard()
  useWarnUnsaved(connected)
  useEffect(forgetWaitingFiles, [])
  useEffect(() => {
    document.title = `${name} – Partnerscape`
  }, [name])

  const keepPicture = useCallback(
    (picture: Blob) => void storage.savePicture(mapId, picture),
    [storage, mapId],
  )
  const close = useCallback(() => {
    setFiles([])
    setDialog(null)
  }, [])

  function openFile(text: string, fileName: string): void {
    openMapFile(text, fileName, storage).catch((error: unknown) =>
      session.toast(error instanceof Error ? error.message : String(error), { tone: 'problem' }),
    )
  }

  return (
    <div className={styles['page']}>
      <Header
        status={connected.status}
        onImport={() => setDialog('import')}
        onExport={() => setDialog('export')}
      />
      <main className={styles['place']}>
        <div className={styles['map']}>
          <MapCanvas onPicture={keepPicture} />
          <SeeingBar />
        </div>
        <Inspector />
      </main>
      <Suspense>
        {dialog === 'import' && <ImportDialog open onClose={close} onOpenFile={openFile} files={files} />}
        {dialog === 'export' && <ExportDialog open onClose={close} />}
      </Suspense>
    </div>
  )
}

/** While something is not on disk yet, leaving the page asks first; hiding it hurries the saving. */
function useWarnUnsaved({ map, flush }: MapConnection): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (map.store.getState().unsaved > 0) event.preventDefault()
    }
    const hurry = () => {
      if (document.visibilityState === 'hidden') void flush()
    }
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', hurry)
    return () => {
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', hurry)
    }
  }, [map, flush])
}
