import { X } from 'lucide-react'
import { conditionsOf, withoutField } from '#domain/seeing/conditions.ts'
import { seeingField, valueWord } from '#domain/seeing/seeingFields.ts'
import { Chip, ChipGroup } from '#ui/Chip.tsx'
import { FieldValues } from '#panels/seeing/FieldValues.tsx'
import { useSession, useSessionState } from '#store/hooks.ts'
import { PickMenu } from '#ui/PickMenu.tsx'

const NAMED = 2

/** One chip for each field of the filter: its values open again, the cross takes it away. */
export function FilterChips() {
  const session = useSession()
  const filter = useSessionState((state) => state.seeing.filter)
  return Array.from(conditionsOf(filter), ([id, values]) => {
    const field = seeingField(id)
    const title = field?.title ?? id
    const words = Array.from(values, (value) => (field ? valueWord(field, value) : value))
    return (
      <ChipGroup key={id} label={`Filter by ${title}`}>
        {field ? (
          <PickMenu label={title} trigger={<Chip active>{chipText(title, words)}</Chip>}>
            <FieldValues field={field} />
          </PickMenu>
        ) : (
          <Chip active>{chipText(title, words)}</Chip>
        )}
        <Chip
          active
          aria-label={`Remove filter ${title}`}
          onClick={() => session.see({ filter: withoutField(filter, id) })}
        >
          <X aria-hidden />
        </Chip>
      </ChipGroup>
    )
  })
}

function chipText(title: string, words: readonly string[]): string {
  const more = words.length > NAMED ? ` + ${words.length - NAMED}` : ''
  return `${title}: ${words.slice(0, NAMED).join(', ')}${more}`
}
