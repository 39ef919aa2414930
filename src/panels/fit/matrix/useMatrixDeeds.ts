import { useMemo, useRef } from 'react'
import { setCriterionField } from '#commands/setCriterionField.ts'
import { BAND_NAMES } from '#domain/fit/fitWords.ts'
import { shownScore } from '#domain/ipp/shownScore.ts'
import { ratingShown } from '#panels/fit/matrix/ratingCell.ts'
import type { Matrix, WeightTrial } from '#panels/fit/matrix/useMatrix.ts'
import type { MatrixDeeds } from '#panels/fit/matrix/MatrixParts.tsx'
import { useDispatch, useSession } from '#store/hooks.ts'
import { writeTsv } from '#ui/grid/tsv.ts'

/** What can be done with a partner or a weight of the matrix; of the same identity for good. */
export function useMatrixDeeds(matrix: Matrix, setTrial: (trial: WeightTrial | null) => void): MatrixDeeds {
  const session = useSession()
  const dispatch = useDispatch()
  const latest = useRef(matrix)
  latest.current = matrix
  return useMemo(
    () => ({
      showOnMap: (id) =>
        session.onMap(() => {
          session.select([id])
          session.canvas.now?.focus(id)
        }),
      copyRow: (id) => void copyRow(id, latest.current, (text) => session.toast(text)),
      leaveOut(id) {
        const { matrix: look } = session.store.getState().fit
        session.lookAt('fit', { matrix: { ...look, leftOut: [...look.leftOut, id] } })
      },
      preview: (criterionId, weight) => setTrial(weight === null ? null : { criterionId, weight }),
      commit: (criterionId, weight) => dispatch(setCriterionField(criterionId, 'weight', weight)),
    }),
    [session, dispatch, setTrial],
  )
}

/** A partner with its ratings, score and decision, as one row for a spreadsheet. */
async function copyRow(id: string, { table }: Matrix, tell: (text: string) => void): Promise<void> {
  const row = table.rows.get(id)
  if (!row) return tell('That partner is no longer on the map.')
  const { partner, ratings, fit } = row
  const results = fit ? [fit.score === null ? '' : String(shownScore(fit.score)), BAND_NAMES[fit.band]] : []
  const cells = [partner.name, ...ratings.map((rating) => ratingShown(rating?.value ?? null)), ...results]
  try {
    await navigator.clipboard.writeText(writeTsv([cells]))
    tell(`Copied ${partner.name} with its ratings.`)
  } catch {
    tell('The browser did not let the page write to the clipboard.')
  }
}
