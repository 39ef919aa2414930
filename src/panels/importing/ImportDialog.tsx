import { FileInput } from 'lucide-react'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { importCounted, importRecords } from '#commands/importRecords.ts'
import { FileDrop } from '#panels/importing/FileDrop.tsx'
import css from '#panels/importing/ImportDialog.module.css'
import { ImportGuide } from '#panels/importing/ImportGuide.tsx'
import { ImportPreview } from '#panels/importing/ImportPreview.tsx'
import { importable } from '#panels/importing/importable.ts'
import { useImport } from '#panels/importing/useImport.ts'
import { useSlow } from '#panels/importing/useSlow.ts'
import { useDispatchTelling } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Progress } from '#ui/Progress.tsx'

export interface ImportDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Opens the text of a Partnerscape file as a map of its own. */
  readonly onOpenFile: (text: string, fileName: string) => void
  /** Files chosen before the dialog opened; it begins with them. */
  readonly files?: readonly File[] | undefined
}

/** Tables into the open map: what each row would do is shown first, then all of it is one step, or nothing is. */
export function ImportDialog({ open, onClose, onOpenFile, files: given }: ImportDialogProps) {
  const [files, setFiles] = useState(given)
  const close = useCallback(() => {
    setFiles(undefined)
    onClose()
  }, [onClose])
  return open ? <OpenDialog onClose={close} onOpenFile={onOpenFile} files={files} /> : null
}

function OpenDialog({ onClose, onOpenFile, files }: Omit<ImportDialogProps, 'open'>) {
  const work = useImport()
  const { plan, busy, addFiles } = work
  const slow = useSlow(busy !== null)
  const commit = useCommit(onClose)
  const chosen = useRef<ReadonlyMap<string, File>>(new Map())
  const possible = importable(work)

  function take(files: readonly File[]): void {
    chosen.current = new Map([...chosen.current, ...files.map((file) => [file.name, file] as const)])
    addFiles(files)
  }

  async function run(): Promise<void> {
    if (possible.is === 'records' && plan) commit(plan)
    const file = possible.is === 'map' ? chosen.current.get(possible.fileName) : undefined
    if (!file) return
    onOpenFile(await file.text(), file.name)
    onClose()
  }

  const begin = useEffectEvent(() => take(files ?? []))
  useEffect(() => begin(), [])

  return (
    <Dialog
      open
      width="l"
      title="Import"
      description="CSV tables of participants, of flows, or both. They are read on this device; nothing is sent anywhere."
      onClose={onClose}
      footer={
        <>
          <div className={css['told']}>
            {busy === null && <output>{possible.told}</output>}
            {busy !== null && slow && (
              <Progress label={busy.label} value={busy.share ?? undefined} onCancel={work.cancel} />
            )}
          </div>
          <Button
            tone="primary"
            icon={<FileInput size={16} />}
            disabled={possible.is === 'nothing' || busy !== null}
            onClick={() => void run()}
          >
            Import
          </Button>
        </>
      }
    >
      <FileDrop onFiles={take} small={work.files.length > 0}>
        {work.files.length === 0 && busy === null && <ImportGuide />}
        {work.failure !== null && (
          <p role="alert" className={css['fault']}>
            {work.failure}
          </p>
        )}
        <ImportPreview work={work} />
      </FileDrop>
    </Dialog>
  )
}

/** Makes the import one step of the map and tells what came in, with the way back. */
function useCommit(onClose: () => void) {
  const tell = useDispatchTelling()
  return (plan: Parameters<typeof importRecords>[0]) => {
    if (tell(importRecords(plan), () => `Imported ${importCounted(plan)}`)) onClose()
  }
}
