import { useCallback, useState } from 'react'
import css from '#panels/incentives/programme/Programme.module.css'
import { RemarkDialog } from '#panels/incentives/programme/RemarkDialog.tsx'
import { tierGridCell } from '#panels/incentives/programme/tierGridCell.ts'
import { useTierColumns } from '#panels/incentives/programme/TierColumns.tsx'
import { useTierLines } from '#panels/incentives/programme/TierLines.tsx'
import { useWordsRow } from '#panels/incentives/programme/WordsRow.tsx'
import { setTierTable } from '#commands/setTierTable.ts'
import { type ProgrammeReading, programmeOf } from '#domain/incentives/programmeReading.ts'
import { tierCellFault } from '#domain/incentives/tierCell.ts'
import type { TierRowId } from '#domain/incentives/tierRows.ts'
import type { Records } from '#records/recordTable.ts'
import { remarkId } from '#records/remark.ts'
import { useDerived, useOpenMap } from '#store/hooks.ts'
import { useSize } from '#ui/charts/useSize.ts'
import { Grid } from '#ui/grid/Grid.tsx'
import type { GridCell, GridEntry, GridFault, GridPlace } from '#ui/grid/grid.ts'

interface TierTableProps {
  readonly reading: ProgrammeReading
  /** The programme whose other cells are shown beside those of this one. */
  readonly comparedId: string | null
}

/** Letters of a text that a narrow cell cuts short. */
const LONG = 20
const SIZE = { head: 66, row: 36, section: 28, columnMin: 168, columnMax: 420 }

/** The tiers as columns, with what each asks for and gives, to be typed in. */
export function TierTable({ reading, comparedId }: TierTableProps) {
  const map = useOpenMap()
  const { programme, currency } = reading
  const [element, { width }] = useSize<HTMLDivElement>({ width: 960, height: 600 })
  const [remarked, setRemarked] = useState<GridPlace | null>(null)
  const compared = useDerived(
    useCallback((records: Records) => comparedId && programmeOf(records, comparedId), [comparedId]),
  )
  const { lines, lead } = useTierLines(reading)
  const columns = useTierColumns(reading)
  const foot = useWordsRow(reading, width, SIZE)

  function cellOf(row: string, tierId: string): GridCell {
    const tier = reading.tiers.find((one) => one.tier.id === tierId)
    if (!tier) return { text: '' }
    const remark = map.records.find('remark', remarkId(programme.id, tierId, row))
    return tierGridCell(reading, compared || null, tier, row as TierRowId, remark !== undefined)
  }

  /** What cannot be read stays at its cell with the reason; the rest of a paste is kept. */
  function edit(entries: readonly GridEntry[]): readonly GridFault[] {
    const judged = entries.map((entry) => ({
      ...entry,
      fault: tierCellFault(entry.row as TierRowId, entry.text, currency),
    }))
    const sound = judged.filter(({ fault }) => fault === null)
    const cells = sound.map(({ row, column, text }) => ({ tierId: column, row: row as TierRowId, text }))
    const refusal = sound.length > 0 ? map.dispatch(setTierTable(programme.id, cells)) : undefined
    return judged.flatMap(({ fault, ...entry }) => {
      const reason = fault ?? refusal?.refused
      return reason === undefined ? [] : [{ ...entry, fault: reason }]
    })
  }

  function messageOf({ row, column }: GridPlace) {
    const remark = map.records.find('remark', remarkId(programme.id, column, row))?.text
    if (remark !== undefined) return <span>Remark: “{remark}”</span>
    const { text, said } = cellOf(row, column)
    if (said !== undefined && said !== 'empty' && said !== text) return <span>{said}</span>
    if (text.length > LONG) return <span>{text}</span>
    return <span className={css['faint']}>Type to change a cell, N adds a remark, Delete empties it.</span>
  }

  return (
    <div ref={element} className={css['table']}>
      <Grid
        label={`Tiers of ${programme.name}`}
        lines={lines}
        lead={lead}
        columns={columns}
        foot={foot}
        size={SIZE}
        cellOf={cellOf}
        onEdit={edit}
        onNote={(place) => setRemarked(place)}
        messageOf={messageOf}
        nameFirst="column"
      />
      {remarked && (
        <RemarkDialog
          programmeId={programme.id}
          tierId={remarked.column}
          field={remarked.row}
          onClose={() => setRemarked(null)}
        />
      )}
    </div>
  )
}
