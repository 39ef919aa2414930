import css from '#panels/exporting/ExportDialog.module.css'
import { Progress } from '#ui/Progress.tsx'

interface ExportProgressProps {
  /** The format that is made. */
  readonly label: string
  readonly running: boolean
  /** Share done, 0–1; `null` where it is not known. */
  readonly share: number | null
  /** Why the last one failed, as a sentence. */
  readonly fault: string | null
  readonly cancel: () => void
}

/** How far the export is, or why it failed. */
export function ExportProgress({ label, running, share, fault, cancel }: ExportProgressProps) {
  return (
    <>
      {running && <Progress label={`Making the ${label}`} value={share ?? undefined} onCancel={cancel} />}
      {fault !== null && (
        <p role="alert" className={css['fault']}>
          {fault}
        </p>
      )}
    </>
  )
}
