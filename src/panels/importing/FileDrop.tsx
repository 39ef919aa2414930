import { FileUp } from 'lucide-react'
import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react'
import css from '#panels/importing/ImportDialog.module.css'
import { classNames } from '#ui/classNames.ts'

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void
  /** A line instead of a field, once there are files. */
  readonly small: boolean
  readonly children: ReactNode
}

const ACCEPTED = '.csv,.tsv,.tab,.txt,.partnerscape,.json,.svg,text/csv,text/tab-separated-values,text/plain'

/** The file input, and the dialog's whole body as a place to drop files on. */
export function FileDrop({ onFiles, small, children }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const files = [...(event.target.files ?? [])]
    // Else choosing the same file again, after it was changed outside, would go unheard.
    event.target.value = ''
    if (files.length > 0) onFiles(files)
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
  }

  return (
    <div
      className={css['drop']}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id} className={classNames(css['chooser'], small && css['small'], over && css['over'])}>
        <FileUp size={small ? 16 : 24} aria-hidden />
        <span>{small ? 'Choose or drop more files' : 'Choose files, or drop them here'}</span>
        <input
          id={id}
          type="file"
          aria-label="File"
          multiple
          accept={ACCEPTED}
          className="visually-hidden"
          onChange={choose}
        />
      </label>
      {children}
    </div>
  )
}
