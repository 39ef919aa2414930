import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import styles from '#app/app.module.css'
import { useActionKeys } from '#app/actions/useActionKeys.ts'
import { useActions } from '#app/actions/useActions.ts'
import type { MapConnection } from '#app/connectMap.ts'
import { Header } from '#app/Header.tsx'
import { LiveRegion } from '#app/LiveRegion.tsx'
import { MapPlace } from '#app/MapPlace.tsx'
import { OtherPlaces } from '#app/OtherPlaces.tsx'
import { openMapFile, forgetWaitingFiles, waitingFiles } from '#app/openFiles.ts'
import { PresentFoot } from '#app/present/PresentFoot.tsx'
import { PresentHead } from '#app/present/PresentHead.tsx'
import { StoppedBanner } from '#app/StoppedBanner.tsx'
import { useClipboard } from '#app/useClipboard.ts'
import { useStepEnds } from '#app/useStepEnds.ts'
import { warmPainter } from '#canvas/painter/startPainter.ts'
import { FindOrDo } from '#panels/finding/FindOrDo.tsx'
import { ShortcutSheet } from '#panels/finding/ShortcutSheet.tsx'
import { MAP_ID } from '#records/map.ts'
import type { MapStorage } from '#storage/mapStorage.ts'
import { useRecord, useSession, useSessionState } from '#store/hooks.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('#panels/importing/ImportDialog.tsx')).ImportDialog,
}))
const ExportDialog = lazy(async () => ({
  default: (await import('#panels/exporting/ExportDialog.tsx')).ExportDialog,
}))

export { warmPainter }

type Dialog = 'import' | 'export' | 'find' | 'shortcuts'

interface Props {
  readonly connected: MapConnection
  readonly storage: MapStorage
  readonly mapId: string
}

/** The pages of one map: header, the place the person is at, and the dialogs that open over it. */
export function MapPage({ connected, storage, mapId }: Props) {
  const session = useSession()
  const [files, setFiles] = useState(waitingFiles)
  const [dialog, setDialog] = useState<Dialog | null>(files.length > 0 ? 'import' : null)
  const name = useRecord('map', MAP_ID)?.name ?? ''
  const doors = useMemo(
    () => ({
      find: () => setDialog('find'),
      shortcuts: () => setDialog('shortcuts'),
      import: () => setDialog('import'),
      export: () => setDialog('export'),
    }),
    [],
  )
  const actions = useActions(doors)
  useActionKeys(actions)
  useClipboard()
  const presenting = useSessionState((state) => state.presenting)
  useStepEnds()
  useWarnUnsaved(connected)
  useEffect(forgetWaitingFiles, [])
  useEffect(() => {
    for (const fault of connected.faults) session.toast(fault, { tone: 'problem' })
  }, [connected, session])
  useEffect(() => {
    document.title = `${name} – Partnerscape`
  }, [name])

  const keepPicture = useCallback(
    // The picture is a convenience of the list of maps; without room for it the map is none the worse.
    (picture: Blob) => void storage.savePicture(mapId, picture).catch(() => undefined),
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
    <div className={styles['page']} data-presenting={presenting && (presenting.editing ? 'edit' : 'show')}>
      {presenting ? (
        <PresentHead />
      ) : (
        <Header
          mapId={mapId}
          status={connected.status}
          onFind={doors.find}
          onImport={doors.import}
          onExport={doors.export}
        />
      )}
      <StoppedBanner />
      <MapPlace onPicture={keepPicture} />
      <OtherPlaces />
      {presenting && <PresentFoot presenting={presenting} />}
      <LiveRegion />
      {dialog === 'find' && <FindOrDo deeds={actions} onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutSheet deeds={actions} onClose={close} />}
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
