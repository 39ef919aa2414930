import { Check, SlidersHorizontal } from 'lucide-react'
import { useCallback, useState } from 'react'
import { coverageGrid, gridSegments } from '#domain/network/coverageGrid.ts'
import { CoverageFigures } from '#panels/insights/gaps/CoverageFigures.tsx'
import { CoverageTable } from '#panels/insights/gaps/CoverageTable.tsx'
import css from '#panels/insights/gaps/GapFinder.module.css'
import { NoNeeds } from '#panels/insights/gaps/NoNeeds.tsx'
import { PresetMenu } from '#panels/insights/gaps/PresetMenu.tsx'
import { SegmentChoice } from '#panels/insights/gaps/SegmentChoice.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import type { InsightsNow } from '#panels/insights/reading/insightReader.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Which roles are required where, who plays them, and where nobody does. */
export function GapFinder({ now: { reading } }: { readonly now: InsightsNow }) {
  const [editing, setEditing] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const segments = useDerived(useCallback((records: Records) => gridSegments(records, editing), [editing]))
  const segment = segments.includes(wanted) ? wanted : (segments[0] ?? null)
  const coverage = reading?.coverage ?? null
  const grid = useDerived(
    useCallback(
      (records: Records) => coverageGrid(records, coverage, segment, editing),
      [coverage, segment, editing],
    ),
  )
  const isEmpty = segments.length === 0 && !editing
  return (
    <SectionCard
      title="Gap finder"
      aside={
        !isEmpty && (
          <>
            <SegmentChoice segments={segments} segment={segment} onPick={setWanted} />
            {editing && <PresetMenu />}
            <Button
              size="s"
              className={css['pill']}
              aria-pressed={editing}
              icon={editing ? <Check /> : <SlidersHorizontal />}
              onClick={() => setEditing(!editing)}
            >
              {editing ? 'Done' : 'What is required'}
            </Button>
          </>
        )
      }
    >
      {isEmpty ? (
        <NoNeeds onChoose={() => setEditing(true)} />
      ) : (
        <div className={css['body']}>
          {reading && <CoverageFigures reading={reading} />}
          <CoverageTable grid={grid} reading={reading} editing={editing} />
        </div>
      )}
    </SectionCard>
  )
}
