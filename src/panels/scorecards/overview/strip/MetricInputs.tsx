import { setProgrammeQuarter } from '#commands/setProgrammeQuarter.ts'
import { metricInputs } from '#domain/metrics/metricInputs.ts'
import { typedText } from '#domain/figures/typedText.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import css from '#panels/scorecards/overview/strip/Metrics.module.css'
import { SurveyAnswers } from '#panels/scorecards/overview/strip/SurveyAnswers.tsx'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { programmeQuarterId } from '#records/programmeQuarter.ts'
import { useDerived, useRecord, useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

interface MetricInputsProps {
  readonly metricId: string
  readonly chosen: ScorecardsChosen
}

/** What of a metric nobody can reckon, typed for the quarter that is looked at. */
export function MetricInputs({ metricId, chosen }: MetricInputsProps) {
  const { quarter } = chosen
  const save = useSave()
  const currency = useDerived(currencyOf)
  const typed = useRecord('programmeQuarter', programmeQuarterId(quarter.fiscalYear, quarter.quarter))
  const inputs = metricInputs(metricId)
  if (metricId === 'partnerNps') return <SurveyAnswers chosen={chosen} />
  if (inputs.length === 0) return null
  return (
    <section aria-label="Typed for the quarter" className={css['part']}>
      <h3>Typed for {quarter.label}</h3>
      <div className={css['fields']}>
        {inputs.map(({ field, title }) => (
          <TextField
            key={field}
            label={title}
            inputMode="decimal"
            value={entryOf(typed?.[field] ?? null, field, currency)}
            placeholder={field === 'wonMinor' ? 'from the deals' : 'not known'}
            onCommit={(text, leaving) => save(setProgrammeQuarter(quarter, field, text), leaving)}
          />
        ))}
      </div>
    </section>
  )
}

function entryOf(value: number | null, field: string, currency: string): string {
  return typedText(value, field.endsWith('Minor') ? 'money' : 'count', currency)
}
