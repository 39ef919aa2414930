import { useCallback, useState } from 'react'
import { coMarketingBudget } from '#domain/incentives/coMarketingBudget.ts'
import { mdfAllowance } from '#domain/incentives/mdfDesk.ts'
import { shownFit } from '#domain/fit/fitReader.ts'
import { formatAmount } from '#domain/money/money.ts'
import { isRefusal } from '#domain/refusal.ts'
import css from '#panels/incentives/mdf/Mdf.module.css'
import { usePartnerOptions } from '#panels/incentives/usePartnerOptions.ts'
import { MAP_ID } from '#records/map.ts'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useRecord, useToday } from '#store/hooks.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { Slider } from '#ui/Slider.tsx'

interface BudgetCalculatorProps {
  readonly programme: Programme
  /** Whose budget is reckoned until another partner is chosen. */
  readonly partnerId: string
}

/** Tier budget × pipeline potential × strategic value: what co-marketing with a partner is worth a quarter. Nothing of it is kept. */
export function BudgetCalculator({ programme, partnerId: usual }: BudgetCalculatorProps) {
  const today = useToday()
  const partners = usePartnerOptions()
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const [chosen, setChosen] = useState<string | null>(null)
  const partnerId = chosen ?? usual
  const [typed, setTyped] = useState<{ partnerId: string; potential?: number; strategic?: number }>({
    partnerId,
  })
  const own = typed.partnerId === partnerId ? typed : { partnerId }
  const { allowance, score } = useDerived(
    useCallback(
      (records: Records) => {
        const partner = records.find('participant', partnerId)
        const fit = partner ? shownFit(records, partner) : null
        return { allowance: mdfAllowance(records, programme, partnerId, today), score: fit?.score ?? null }
      },
      [programme, partnerId, today],
    ),
  )
  const suggested = suggestionOf(score)
  const potential = own.potential ?? suggested.potential
  const strategic = own.strategic ?? suggested.strategic
  const answer = coMarketingBudget({
    tierBudgetMinor: allowance.allowanceMinor,
    pipelinePotential: potential,
    strategicValue: strategic,
  })
  if (partners.length === 0) return null
  return (
    <section className={css['calculator']} aria-label="Co-marketing budget">
      <h3 className={css['subtitle']}>Co-marketing budget</h3>
      <SelectField label="Partner" value={partnerId} options={partners} onChange={setChosen} />
      <p className={css['row']}>
        <span>Budget of its tier a quarter</span>
        <strong>{formatAmount(allowance.allowanceMinor, currency)}</strong>
      </p>
      <Factor
        label="Pipeline potential"
        value={potential}
        min={0.5}
        max={2}
        onPick={(value) => setTyped({ ...own, potential: value })}
      />
      <Factor
        label="Strategic value"
        value={strategic}
        min={0.8}
        max={1.5}
        onPick={(value) => setTyped({ ...own, strategic: value })}
      />
      <p className={css['result']}>
        <span>Suggested budget</span>
        <output>{isRefusal(answer) ? '–' : formatAmount(answer.budgetMinor, currency)}</output>
      </p>
      <p className={css['soft']}>
        {isRefusal(answer)
          ? answer.fault
          : allowance.allowanceMinor === 0
            ? 'Its tier has no funds, so there is nothing to multiply.'
            : score === null
              ? 'It is not rated yet: the factors begin at 1.'
              : `The factors begin with its fit score of ${Math.round(score)}.`}
      </p>
    </section>
  )
}

interface FactorProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onPick: (value: number) => void
}

function Factor({ label, value, min, max, onPick }: FactorProps) {
  return (
    <div className={css['factor']}>
      <p className={css['row']}>
        <span>{label}</span>
        <strong>× {value.toFixed(2)}</strong>
      </p>
      <Slider
        label={label}
        value={value}
        min={min}
        max={max}
        step={0.05}
        onPreview={(now) => now !== null && onPick(now)}
        onCommit={onPick}
      />
    </div>
  )
}

/** From the fit score in place of the two scores of rules.md §5: 0.5 + 1.5 × score/100, and 0.8 + 0.7 × score/100. */
function suggestionOf(score: number | null): { readonly potential: number; readonly strategic: number } {
  if (score === null) return { potential: 1, strategic: 1 }
  const answer = coMarketingBudget({
    tierBudgetMinor: 0,
    leadQuality: score,
    brandAlignment: 1 + (4 * score) / 100,
  })
  if (isRefusal(answer)) return { potential: 1, strategic: 1 }
  return { potential: hundredths(answer.pipelinePotential), strategic: hundredths(answer.strategicValue) }
}

function hundredths(factor: number): number {
  return Math.round(factor * 100) / 100
}
