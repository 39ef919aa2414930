import { ChartScatter } from 'lucide-react'
import { useCallback, useState } from 'react'
import css from '#panels/fit/value/ValueView.module.css'
import { PivotField } from '#panels/fit/value/PivotField.tsx'
import { ValueChart } from '#panels/fit/value/ValueChart.tsx'
import { ValueSide } from '#panels/fit/value/ValueSide.tsx'
import { ValueTable } from '#panels/fit/value/ValueTable.tsx'
import type { FitChosen } from '#panels/fit/useFitChoice.ts'
import { partnerValues } from '#domain/fit/partnerValues.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'

type Look = 'chart' | 'table'

const LOOKS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const

/** The partner value matrix: strategic value against revenue, and what is to be said of who lies where. */
export function ValueView({ chosen: { profile, evaluation } }: { readonly chosen: FitChosen }) {
  const [look, setLook] = useState<Look>('chart')
  const [picked, setPicked] = useState<string | null>(null)
  const values = useDerived(
    useCallback((records: Records) => partnerValues(records, profile, evaluation), [profile, evaluation]),
  )
  const currency = useDerived(currencyOf)
  const { partners, fault } = values
  if (partners.length === 0 && fault === null)
    return (
      <EmptyState title="No partners to place yet" icon={<ChartScatter />}>
        Put partners on the map. Each then lies here by what it is worth to your strategy and by the revenue
        it is involved in.
      </EmptyState>
    )
  return (
    <section className={css['view']} aria-label="Partner value matrix">
      <div className={css['main']}>
        <div className={css['bar']}>
          <RadioGroup label="Show as" value={look} options={LOOKS} onChange={setLook} look="bar" hideLabel />
          <PivotField profile={profile} medianMinor={values.medianMinor} currency={currency} />
        </div>
        {fault !== null && <p className={css['fault']}>{fault}</p>}
        {look === 'chart' ? (
          <ValueChart values={values} currency={currency} chosen={picked} onChoose={setPicked} />
        ) : (
          <ValueTable values={values} currency={currency} />
        )}
      </div>
      <ValueSide values={values} currency={currency} chosen={picked} onChoose={setPicked} />
    </section>
  )
}
