import { useMemo } from 'react'
import { setRatings } from '#commands/setRatings.ts'
import { MatrixMessage } from '#panels/fit/matrix/MatrixMessage.tsx'
import { ratingCell } from '#panels/fit/matrix/ratingCell.ts'
import { MATRIX_RESULTS, type ResultSource } from '#panels/fit/matrix/matrixResults.ts'
import { RATING_KEYS } from '#panels/fit/matrix/ratingKeys.ts'
import { readEntries } from '#panels/fit/matrix/readEntries.ts'
import type { Matrix } from '#panels/fit/matrix/useMatrix.ts'
import { cellOfPlace, useMatrixParts, type MatrixDeeds } from '#panels/fit/matrix/MatrixParts.tsx'
import { useRobustness } from '#panels/fit/useRobustness.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useOpenMap, useSessionState } from '#store/hooks.ts'
import { Grid } from '#ui/grid/Grid.tsx'
import type { GridCell, GridEntry, GridFault, GridPlace } from '#ui/grid/grid.ts'

interface MatrixGridProps {
  readonly matrix: Matrix
  readonly evaluation: Evaluation
  readonly deeds: MatrixDeeds
  readonly onNote?: (participantId: string, criterionId: string) => void
  /** All of it at once, for a picture. */
  readonly whole?: boolean
}

/** The ratings of one round, to be typed in, with what comes out for each partner. */
export function MatrixGrid({ matrix, evaluation, deeds, onNote, whole }: MatrixGridProps) {
  const map = useOpenMap()
  const transposed = useSessionState((state) => state.fit.matrix.transposed)
  const { shares, busy } = useRobustness(evaluation)
  const { table } = matrix
  const source: ResultSource = { criteria: table.criteria, shares, isBusy: busy }
  const parts = useMatrixParts(matrix, source, deeds, {
    transposed,
    still: whole ?? false,
  })
  const places = useMemo(() => new Map(table.criteria.map(({ id }, place) => [id, place])), [table.criteria])
  const readOnly = evaluation.closed ? closedText(evaluation) : undefined

  function cellOf(rowId: string, columnId: string): GridCell {
    const { row, criterionId } = cellOfPlace(table, rowId, columnId, transposed)
    const place = places.get(criterionId) ?? -1
    const criterion = table.criteria[place]
    return criterion ? ratingCell(row?.ratings[place], criterion, readOnly) : { text: '' }
  }

  function edit(entries: readonly GridEntry[]): readonly GridFault[] {
    const read = readEntries(
      entries.map(({ row, column, text }) => ({ ...cellOfPlace(table, row, column, transposed), text })),
    )
    const refusal = read.sets.length > 0 ? map.dispatch(setRatings(evaluation.id, read.sets)) : undefined
    if (refusal) return entries.map((entry) => ({ ...entry, fault: refusal.refused }))
    return read.faults.map(({ participantId, criterionId, text, fault }) => ({
      row: transposed ? participantId : criterionId,
      column: transposed ? criterionId : participantId,
      text,
      fault,
    }))
  }

  function messageOf({ row, column }: GridPlace) {
    const cell = cellOfPlace(table, row, column, transposed)
    const place = places.get(cell.criterionId)
    const criterion = place === undefined ? undefined : table.criteria[place]
    if (criterion && place !== undefined)
      return <MatrixMessage criterion={criterion} note={cell.row?.ratings[place]?.note ?? ''} />
    if (!cell.row) return null
    const result = MATRIX_RESULTS.find(({ id }) => id === cell.criterionId)
    const { name } = cell.row.partner
    return result
      ? `${name}, ${result.name}: ${result.figureOf(cell.row, source).said}.`
      : `${name}: Enter opens what can be done.`
  }

  return (
    <Grid
      {...parts}
      label={`Ratings of ${evaluation.name}`}
      cellOf={cellOf}
      onEdit={edit}
      onNote={
        onNote &&
        ((place) => {
          const { participantId, criterionId } = cellOfPlace(table, place.row, place.column, transposed)
          onNote(participantId, criterionId)
        })
      }
      keyEntry={RATING_KEYS}
      messageOf={messageOf}
      nameFirst={transposed ? 'row' : 'column'}
      whole={whole}
    />
  )
}

function closedText({ name }: Evaluation): string {
  return `${name} is closed. Open it again to change its ratings.`
}
