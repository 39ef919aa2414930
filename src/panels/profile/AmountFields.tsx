import { useCallback } from 'react'
import css from '#panels/profile/Inspector.module.css'
import { setFlowField } from '#commands/setFlowField.ts'
import { PROGRAMME_FLOWS } from '#domain/flows/flowFault.ts'
import { isFromProgramme } from '#domain/ledger/amountsInForce.ts'
import { amountWords } from '#domain/ledger/amountWords.ts'
import { formatAmount, parseAmount } from '#domain/money/money.ts'
import type { Flow } from '#records/flow.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useRecord, useSave } from '#store/hooks.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

const SOURCE_OPTIONS = [
  { value: 'typed', label: 'Typed here' },
  { value: 'programme', label: 'From the incentive programme' },
]

/** The likely, low and high amount a year, and where it comes from. */
export function AmountFields({ flow }: { readonly flow: Flow }) {
  const save = useSave()
  const { id, kind, amountSource } = flow
  return (
    <>
      {PROGRAMME_FLOWS.has(kind) && (
        <SelectField
          label="Amount source"
          value={amountSource}
          options={SOURCE_OPTIONS}
          onChange={(next) => save(setFlowField(id, 'amountSource', next as Flow['amountSource']))}
        />
      )}
      {isFromProgramme(flow) ? (
        <ProgrammeAmount flow={flow} />
      ) : (
        <>
          <AmountField flow={flow} field="amountMinor" label="Amount a year, likely" />
          <div className={css['pair']}>
            <AmountField flow={flow} field="lowMinor" label="Low" />
            <AmountField flow={flow} field="highMinor" label="High" />
          </div>
        </>
      )}
    </>
  )
}

/** Computed, so it is shown and not typed; what was typed before is kept and comes back with the switch above. */
function ProgrammeAmount({ flow }: { readonly flow: Flow }) {
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const { amountMinor, words } = useDerived(
    useCallback((records: Records) => amountWords(records, flow), [flow]),
  )
  return (
    <section className={css['computed']} aria-label="Amount a year, from the programme">
      <p className={css['computedTitle']}>Amount a year</p>
      <output className={css['computedAmount']}>
        {amountMinor === null ? '– not known' : formatAmount(amountMinor, currency)}
      </output>
      <p className={css['faint']}>From the programme: {words}</p>
    </section>
  )
}

interface AmountFieldProps {
  readonly flow: Flow
  readonly field: 'amountMinor' | 'lowMinor' | 'highMinor'
  readonly label: string
}

/** An amount as people write it; empty is unknown, which is not zero. */
function AmountField({ flow, field, label }: AmountFieldProps) {
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const save = useSave()
  const minor = flow[field]

  function keep(text: string, leaving: boolean): string | null {
    if (text.trim() === '') return save(setFlowField(flow.id, field, null), leaving)
    const amount = parseAmount(text, currency)
    if ('fault' in amount) return save({ refused: amount.fault }, leaving)
    return save(setFlowField(flow.id, field, amount.minor), leaving)
  }

  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={minor === null ? '' : formatAmount(minor, currency)}
      placeholder="– not known"
      onCommit={keep}
    />
  )
}
