import { useEffect, useRef } from 'react'
import css from '#panels/fit/matrix/Matrix.module.css'
import { MatrixGrid } from '#panels/fit/matrix/MatrixGrid.tsx'
import type { MatrixDeeds } from '#panels/fit/matrix/MatrixParts.tsx'
import type { Matrix } from '#panels/fit/matrix/useMatrix.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { pictureOf, type DrawPicture } from '#ui/pictureOf.ts'

/** Who waits for the picture. */
export interface PictureWanted {
  resolve(picture: Blob): void
  reject(reason: Error): void
}

interface MatrixPictureProps {
  readonly title: string
  readonly matrix: Matrix
  readonly evaluation: Evaluation
  readonly deeds: MatrixDeeds
  readonly wanted: PictureWanted
}

/** The whole matrix beside the screen, also what is scrolled out of sight, while a picture is taken of it. */
export function MatrixPicture({ title, matrix, evaluation, deeds, wanted }: MatrixPictureProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Two frames on, styles and fonts are there.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => void take(sheet.current, wanted)))
    return () => cancelAnimationFrame(frame)
  }, [wanted])
  return (
    <div className={css['beside']} inert aria-hidden>
      <div ref={sheet} className={css['picture']}>
        <p className={css['pictureTitle']}>{title}</p>
        <MatrixGrid matrix={matrix} evaluation={evaluation} deeds={deeds} whole />
      </div>
    </div>
  )
}

async function take(sheet: HTMLElement | null, { resolve, reject }: PictureWanted): Promise<void> {
  try {
    const picture = sheet
      ? await pictureOf(sheet, ADVICE, drawn)
      : { fault: 'The matrix is no longer shown.' }
    if ('fault' in picture) reject(new Error(picture.fault))
    else resolve(picture)
  } catch {
    reject(new Error(`The picture could not be made. ${ADVICE}`))
  }
}

const ADVICE = 'Filter the matrix, or save it as CSV.'

/** Fetched by the few who want a picture, when they want it. */
const drawn: DrawPicture = async (element, options) =>
  (await import('html-to-image')).toBlob(element, options)
