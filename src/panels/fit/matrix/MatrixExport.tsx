import { ClipboardCopy, FileSpreadsheet, Image, Share } from 'lucide-react'
import { useState } from 'react'
import { fileName } from '#exchange/fileName.ts'
import { fitMatrixCsv } from '#exchange/fitMatrixCsv.ts'
import { MatrixPicture, type PictureWanted } from '#panels/fit/matrix/MatrixPicture.tsx'
import type { Matrix } from '#panels/fit/matrix/useMatrix.ts'
import type { MatrixDeeds } from '#panels/fit/matrix/MatrixParts.tsx'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { useRobustness } from '#panels/fit/useRobustness.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import { Chip } from '#ui/Chip.tsx'
import { Menu } from '#ui/Menu.tsx'
import { saveBlob } from '#ui/saveBlob.ts'

interface MatrixExportProps {
  readonly matrix: Matrix
  readonly chosen: FitChosen
  readonly evaluation: Evaluation
  readonly deeds: MatrixDeeds
}

/** The matrix as it is shown, as a table for a spreadsheet or a picture for a slide. */
export function MatrixExport({ matrix, chosen, evaluation, deeds }: MatrixExportProps) {
  const session = useSession()
  const transposed = useSessionState((state) => state.fit.matrix.transposed)
  const { shares } = useRobustness(evaluation)
  const [wanted, setWanted] = useState<PictureWanted | null>(null)
  const title = `${chosen.profile.name}, ${evaluation.name}`

  function saveCsv(): void {
    const text = fitMatrixCsv({
      table: matrix.table,
      partnerIds: matrix.partners.map(({ id }) => id),
      holds: new Map(Array.from(shares ?? [], ([id, { holds }]) => [id, holds])),
      transposed,
    })
    saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'))
  }

  function picture(): Promise<Blob> {
    const fault = tooManyCells(matrix)
    if (fault !== null) return Promise.reject(new Error(fault))
    const taken = new Promise<Blob>((resolve, reject) => setWanted({ resolve, reject }))
    return taken.finally(() => setWanted(null))
  }

  async function tell(work: Promise<unknown>, done: string): Promise<void> {
    session.toast('Making the picture…', { about: 'matrix picture' })
    try {
      await work
      session.toast(done, { about: 'matrix picture' })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      session.toast(reason, { tone: 'problem', about: 'matrix picture' })
    }
  }

  async function savePng(): Promise<void> {
    saveBlob(await picture(), fileName(title, 'png'))
  }

  function copyPng(): Promise<void> {
    // The picture is promised and not waited for: later the browser would no longer see that a person asked.
    return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })])
  }

  return (
    <>
      <Menu
        label="Save or copy"
        trigger={
          <Chip disabled={wanted !== null}>
            <Share aria-hidden /> Save or copy
          </Chip>
        }
        items={[
          { label: 'Save as CSV', icon: <FileSpreadsheet />, run: saveCsv },
          {
            label: 'Copy as picture',
            icon: <ClipboardCopy />,
            run: () => void tell(copyPng(), 'Copied the matrix as a picture.'),
          },
          {
            label: 'Save as PNG',
            icon: <Image />,
            run: () => void tell(savePng(), 'Saved the matrix as a picture.'),
          },
        ]}
      />
      {wanted && (
        <MatrixPicture title={title} matrix={matrix} evaluation={evaluation} deeds={deeds} wanted={wanted} />
      )}
    </>
  )
}

/** So many cells take some seconds to be drawn as a picture, and many more would hold the page up for a minute. */
const MOST_CELLS = 600

function tooManyCells({ partners, criteria }: Matrix): string | null {
  const room = Math.floor(MOST_CELLS / Math.max(1, criteria.length))
  if (partners.length <= room) return null
  return `A picture has room for ${room} partners on ${criteria.length} criteria. Filter the matrix, or save it as CSV.`
}
