import { useRef, type ChangeEvent, type ReactNode } from 'react'

export interface FilePickProps {
  /** The accessible name of the file input. */
  readonly label: string
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
  readonly onFiles: (files: File[]) => void
  /** What is seen, given the way to ask for the files. */
  readonly children: (pick: () => void) => ReactNode
}

/** A file input without a look of its own. */
export function FilePick({ label, accept, multiple, onFiles, children }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null)

  function take(event: ChangeEvent<HTMLInputElement>): void {
    const files = [...(event.target.files ?? [])]
    // Else choosing the same file again would change nothing and go unheard.
    event.target.value = ''
    if (files.length > 0) onFiles(files)
  }

  return (
    <>
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        aria-label={label}
        accept={accept}
        multiple={multiple}
        hidden
        onChange={take}
      />
    </>
  )
}
