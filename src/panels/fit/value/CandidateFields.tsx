import css from '#panels/fit/value/ValueView.module.css'
import { setForecast } from '#commands/setForecast.ts'
import type { PartnerValue } from '#domain/fit/partnerValues.ts'
import { formatAmount, parseAmount } from '#domain/money/money.ts'
import { useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

interface CandidateFieldsProps {
  readonly value: PartnerValue
  readonly currency: string
}

/** What a partner without history should bring, and how likely that is. */
export function CandidateFields({ value, currency }: CandidateFieldsProps) {
  const { id, partner, expectedMinor, probabilityPct, missing } = value
  const save = useSave()

  function keepExpected(text: string, leaving: boolean): string | null {
    if (text.trim() === '') return save(setForecast(id, 'expectedMinor', null), leaving)
    const amount = parseAmount(text, currency)
    if ('fault' in amount) return save({ refused: amount.fault }, leaving)
    return save(setForecast(id, 'expectedMinor', amount.minor), leaving)
  }

  function keepProbability(text: string, leaving: boolean): string | null {
    const typed = text.replace('%', '').replace(',', '.').trim()
    if (typed === '') return save(setForecast(id, 'probabilityPct', null), leaving)
    if (!/^\d+(\.\d+)?$/.test(typed))
      return save({ refused: `“${typed.slice(0, 20)}” is not a percentage from 0 to 100.` }, leaving)
    return save(setForecast(id, 'probabilityPct', Number(typed)), leaving)
  }

  return (
    <li className={css['candidate']}>
      <fieldset>
        <legend>{partner.name}</legend>
        <div className={css['pair']}>
          <TextField
            label="Expected a year"
            inputMode="decimal"
            value={expectedMinor === null ? '' : formatAmount(expectedMinor, currency)}
            placeholder="– not known"
            onCommit={keepExpected}
          />
          <TextField
            label="Likely, %"
            inputMode="decimal"
            value={probabilityPct === null ? '' : String(probabilityPct)}
            placeholder="–"
            onCommit={keepProbability}
          />
        </div>
      </fieldset>
      {missing !== null && <p className={css['soft']}>{missing}</p>}
    </li>
  )
}
