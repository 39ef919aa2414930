import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import type { PickOption } from '#ui/PickMenu.tsx'

/** The partners of the map by name, to choose one. */
export function usePartnerOptions(): readonly PickOption[] {
  return useDerived(optionsOf)
}

function optionsOf(records: Records): readonly PickOption[] {
  return Array.from(records.all('participant'))
    .filter(({ kind }) => isPartnerKind(kind))
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
}
