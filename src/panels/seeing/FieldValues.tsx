import { useCallback } from 'react'
import { conditionsOf, withValueToggled } from '#domain/seeing/conditions.ts'
import type { SeeingField } from '#domain/seeing/seeingField.ts'
import { valuesPresent } from '#domain/seeing/valuesPresent.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived, useSession, useSessionState } from '#store/hooks.ts'
import { PickMany } from '#ui/PickMenu.tsx'

/** The values of one field with how many have them, to be ticked. Reads the map only while it is open. */
export function FieldValues({ field }: { readonly field: SeeingField }) {
  const session = useSession()
  const filter = useSessionState((state) => state.seeing.filter)
  const valuesNow = useCallback((records: Records) => valuesPresent(records, field), [field])
  const values = useIdleDerived(valuesNow)
  return (
    <PickMany
      {...(values.length === 0 ? { title: 'Nothing to choose from yet' } : {})}
      options={values.map(({ value, word, count }) => ({ value, label: word, count }))}
      chosen={[...(conditionsOf(filter).get(field.id) ?? [])]}
      onToggle={(value) => session.see({ filter: withValueToggled(filter, field.id, value) })}
    />
  )
}
