import { FileUp } from 'lucide-react'
import { useRef, type ChangeEvent } from 'react'
import { Button } from '#ui/Button.tsx'

/** Asks for files; CSV ones come in twos, participants and flows. */
export function ImportButton({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)

  function take(event: ChangeEvent<HTMLInputElement>): void {
    const files = [...(event.target.files ?? [])]
    // Else choosing the same file again would change nothing and go unheard.
    event.target.value = ''
    if (files.length > 0) onFiles(files)
  }

  return (
    <>
      <Button icon={<FileUp />} onClick={() => input.current?.click()}>
        Import
      </Button>
      <input ref={input} type="file" aria-label="File" multiple hidden onChange={take} />
    </>
  )
}
