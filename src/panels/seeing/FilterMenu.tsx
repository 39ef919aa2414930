import { Plus } from 'lucide-react'
import { FLOW_FIELDS, PARTICIPANT_FIELDS } from '#domain/seeing/seeingFields.ts'
import { Chip } from '#ui/Chip.tsx'
import { FieldValues } from '#panels/seeing/FieldValues.tsx'
import { PickMenu, PickSubmenu } from '#ui/PickMenu.tsx'

const FIELDS = [...PARTICIPANT_FIELDS, ...FLOW_FIELDS]

/** "+ Filter": the fields, each with the values that the map has. */
export function FilterMenu() {
  return (
    <PickMenu
      label="Filter"
      trigger={
        <Chip>
          <Plus aria-hidden /> Filter
        </Chip>
      }
    >
      {FIELDS.map((field) => (
        <PickSubmenu key={field.id} label={field.title}>
          <FieldValues field={field} />
        </PickSubmenu>
      ))}
    </PickMenu>
  )
}
