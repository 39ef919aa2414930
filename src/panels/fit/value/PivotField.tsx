import css from '#panels/fit/value/ValueView.module.css'
import { setProfileField } from '#commands/setProfileField.ts'
import { compactAmount, formatAmount, parseAmount } from '#domain/money/money.ts'
import type { Profile } from '#records/profile.ts'
import { useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

interface PivotFieldProps {
  readonly profile: Profile
  readonly medianMinor: number | null
  readonly currency: string
}

/** The revenue in the middle of the axis; empty, it is the median of the partners'. */
export function PivotField({ profile: { id, pivotMinor }, medianMinor, currency }: PivotFieldProps) {
  const save = useSave()

  function keep(text: string, leaving: boolean): string | null {
    if (text.trim() === '') return save(setProfileField(id, 'pivotMinor', null), leaving)
    const amount = parseAmount(text, currency)
    if ('fault' in amount) return save({ refused: amount.fault }, leaving)
    return save(setProfileField(id, 'pivotMinor', amount.minor), leaving)
  }

  return (
    <TextField
      label="Middle of the revenue axis"
      className={css['pivot']}
      inputMode="decimal"
      value={pivotMinor === null ? '' : formatAmount(pivotMinor, currency)}
      placeholder={
        medianMinor === null ? 'no revenue yet' : `${compactAmount(medianMinor, currency)}, the median`
      }
      onCommit={keep}
    />
  )
}
