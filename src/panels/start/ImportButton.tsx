import { FileUp } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { FilePick } from '#ui/FilePick.tsx'

/** Asks for files; CSV ones come in twos, participants and flows. */
export function ImportButton({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  return (
    <FilePick label="File" multiple onFiles={onFiles}>
      {(pick) => (
        <Button icon={<FileUp />} onClick={pick}>
          Import
        </Button>
      )}
    </FilePick>
  )
}
