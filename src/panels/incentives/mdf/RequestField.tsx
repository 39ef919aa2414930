import { useCallback } from 'react'
import { setMdfField } from '#commands/setMdfField.ts'
import type { MdfField } from '#commands/mdfFields.ts'
import { formatAmount, parseAmount } from '#domain/money/money.ts'
import { MAP_ID } from '#records/map.ts'
import type { MdfRequest } from '#records/mdfRequest.ts'
import { useRecord, useSave } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

/** Sets a field of the request; gives back the sentence for the field, or `null`. */
export function useSetField(id: string) {
  const save = useSave()
  return useCallback(
    <F extends MdfField>(field: F, value: MdfRequest[F], leaving = false) =>
      save(setMdfField(id, field, value), leaving),
    [id, save],
  )
}

type FieldOf<T> = { [K in MdfField]: MdfRequest[K] extends T ? K : never }[MdfField]

interface AmountFieldProps {
  readonly request: MdfRequest
  readonly field: Extract<FieldOf<number | null>, `${string}Minor`>
  readonly label: string
}

/** An amount as people write it; empty is unknown. */
export function AmountField({ request, field, label }: AmountFieldProps) {
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const save = useSave()
  const minor = request[field]
  function keep(text: string, leaving: boolean): string | null {
    if (text.trim() === '') return save(setMdfField(request.id, field, null), leaving)
    const amount = parseAmount(text, currency)
    if ('fault' in amount) return save({ refused: amount.fault }, leaving)
    return save(setMdfField(request.id, field, amount.minor), leaving)
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

interface DayFieldProps {
  readonly request: MdfRequest
  readonly field: 'requestedOn' | 'startsOn' | 'endsOn' | 'proofOn'
  readonly label: string
}

export function DayField({ request, field, label }: DayFieldProps) {
  const set = useSetField(request.id)
  return (
    <TextField
      label={label}
      type="date"
      value={request[field] ?? ''}
      onCommit={(text, leaving) => set(field, text === '' ? null : text, leaving)}
    />
  )
}
