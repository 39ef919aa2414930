import { useMemo, useState } from 'react'
import css from '#panels/incentives/programme/Programme.module.css'
import type { ProgrammeReading } from '#domain/incentives/programmeReading.ts'
import { tierCellText } from '#domain/incentives/tierCell.ts'
import { tierSections } from '#domain/incentives/tierRows.ts'
import { Button } from '#ui/Button.tsx'
import type { GridLine, GridSideColumn } from '#ui/grid/grid.ts'

/** The rows of the tier table under their sections; those that are seldom used stay away until they are asked for. */
export function useTierLines(reading: ProgrammeReading): {
  readonly lines: readonly GridLine[]
  readonly lead: readonly GridSideColumn[]
} {
  const [all, setAll] = useState(false)
  const { paymentRhythm, mode } = reading.programme
  const sections = tierSections(mode).map(({ rows, ...section }) => ({
    ...section,
    rows: rows.filter(({ id, usual }) => all || usual || isUsed(reading, id)),
  }))
  const ids = sections.map(({ rows }) => rows.map(({ id }) => id).join()).join()
  const hidden =
    tierSections(mode).flatMap(({ rows }) => rows).length - sections.flatMap(({ rows }) => rows).length
  return useMemo(() => {
    const names = new Map(sections.flatMap(({ rows }) => rows.map(({ id, title }) => [id as string, title])))
    const lines = sections.flatMap(({ id, title, hint, rows }): readonly GridLine[] => [
      { id, section: title, hint: hint === '' ? undefined : hint },
      ...rows.map((row) => ({ id: row.id, name: row.title })),
    ])
    const head = (
      <span className={css['corner']}>
        <strong>Partner tiers</strong>
        <span className={css['faint']}>paid {paymentRhythm}</span>
        {(hidden > 0 || all) && (
          <Button size="s" tone="quiet" tabIndex={-1} className={css['rows']} onClick={() => setAll(!all)}>
            {all ? 'Fewer rows' : `${hidden} more rows`}
          </Button>
        )}
      </span>
    )
    const figureOf = (row: string) => {
      const name = names.get(row) ?? ''
      return { said: name, shown: <span className={css['rowName']}>{name}</span> }
    }
    return { lines, lead: [{ id: 'lead', name: 'Partner tiers', head, width: LEAD_WIDTH, figureOf }] }
    // The ids stand for the sections.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids, mode, paymentRhythm, hidden, all])
}

export const LEAD_WIDTH = 168

function isUsed(reading: ProgrammeReading, row: Parameters<typeof tierCellText>[2]): boolean {
  return reading.tiers.some((tier) => tierCellText(reading, tier, row).own !== '')
}
