import { Layers } from 'lucide-react'
import { useCallback } from 'react'
import { ComplexityMeter } from '#panels/incentives/programme/ComplexityMeter.tsx'
import css from '#panels/incentives/programme/Programme.module.css'
import { ProgrammeRules } from '#panels/incentives/programme/ProgrammeRules.tsx'
import { TierTable } from '#panels/incentives/programme/TierTable.tsx'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The builder: what each tier asks for and pays, in cells and in plain words, and what holds for all of them. */
export function ProgrammeView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  const { id } = chosen.programme
  const reading = useDerived(useCallback((records: Records) => programmeOf(records, id), [id]))
  if (!reading) return null
  return (
    <div className={css['view']}>
      {reading.tiers.length === 0 ? (
        <EmptyState icon={<Layers />} title="This programme has no tiers yet">
          <p>Start from a preset, or add a tier: each becomes a column with what it asks for and gives.</p>
        </EmptyState>
      ) : (
        <>
          <TierTable reading={reading} comparedId={chosen.compared?.id ?? null} />
          <ComplexityMeter reading={reading} />
        </>
      )}
      <ProgrammeRules programme={reading.programme} currency={reading.currency} />
    </div>
  )
}
