import { FileUp } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { FilePick } from '#ui/FilePick.tsx'

interface ImportDealsProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly size?: 's' | 'm'
}

/** The button that asks for a CSV file of deals. */
export function ImportDeals({ onFiles, size = 'm' }: ImportDealsProps) {
  return (
    <FilePick
      label="CSV file of deals"
      accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
      onFiles={onFiles}
    >
      {(pick) => (
        <Button size={size} icon={<FileUp />} onClick={pick}>
          Import CSV
        </Button>
      )}
    </FilePick>
  )
}
