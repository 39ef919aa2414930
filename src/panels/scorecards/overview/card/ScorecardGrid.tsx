import { useCallback, useMemo, useState } from 'react'
import { setScorecardFigures } from '#commands/setScorecardFigures.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { isColumnId } from '#domain/scorecard/columns.ts'
import { ScorecardMessage } from '#panels/scorecards/overview/card/ScorecardMessage.tsx'
import { readEntries } from '#panels/scorecards/overview/card/readEntries.ts'
import { ScorecardNote } from '#panels/scorecards/overview/card/ScorecardNote.tsx'
import { scorecardCell } from '#panels/scorecards/overview/card/CellFace.tsx'
import { scorecardParts } from '#panels/scorecards/overview/card/ScorecardParts.tsx'
import type { Scorecard } from '#panels/scorecards/overview/card/useScorecard.ts'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { useDerived, useOpenMap } from '#store/hooks.ts'
import { Grid } from '#ui/grid/Grid.tsx'
import type { GridCell, GridEntry, GridFault, GridPlace } from '#ui/grid/grid.ts'

interface ScorecardGridProps {
  readonly chosen: ScorecardsChosen
  readonly card: Scorecard
  readonly byTier: boolean
  readonly wide: boolean
}

/** The figures of a quarter to be typed in, a row for each partner, or summed for each tier. */
export function ScorecardGrid({ chosen: { quarter }, card, byTier, wide }: ScorecardGridProps) {
  const map = useOpenMap()
  const tiers = useDerived(tiersOf)
  const [noted, setNoted] = useState<string | null>(null)
  const onNote = useCallback((row: string) => setNoted(row), [])
  const { book, rows } = card
  const parts = useMemo(
    () =>
      scorecardParts({
        card,
        byTier,
        wide,
        quarter,
        tierOf: (tierId) => tiers.find(({ id }) => id === tierId)?.name,
        onNote,
      }),
    // The card was read for its quarter, so a new quarter is a new card.
    // oxlint-disable-next-line react/exhaustive-deps
    [card, byTier, wide, tiers, onNote],
  )

  function cellOf(rowId: string, column: string): GridCell {
    const row = rows.get(rowId) ?? card.tiers.get(rowId)
    if (!row || !isColumnId(column)) return { text: '' }
    const cell = row.cells[column]
    if (!('participant' in row)) return scorecardCell({ cell, currency: book.currency, readOnly: SUMMED })
    const typed = book.cardOf(rowId, quarter)
    return scorecardCell({ cell, currency: book.currency, card: typed, hasNote: row.note !== '' })
  }

  function edit(entries: readonly GridEntry[]): readonly GridFault[] {
    const { writes, faults } = readEntries(entries, book.currency)
    const refusal = writes.length > 0 ? map.dispatch(setScorecardFigures(quarter, writes)) : undefined
    return refusal ? entries.map((entry) => ({ ...entry, fault: refusal.refused })) : faults
  }

  function messageOf(place: GridPlace) {
    return <ScorecardMessage card={card} place={place} />
  }

  return (
    <>
      <Grid
        {...parts}
        dense
        label={`Scorecard of ${quarter.label}`}
        cellOf={cellOf}
        onEdit={edit}
        onNote={byTier ? undefined : ({ row }) => setNoted(row)}
        messageOf={messageOf}
      />
      {noted !== null && rows.has(noted) && (
        <ScorecardNote participantId={noted} quarter={quarter} onClose={() => setNoted(null)} />
      )}
    </>
  )
}

const SUMMED = 'This is a sum: show the scorecard by partner to type figures.'
