import css from '#panels/profile/Inspector.module.css'
import { NoteHeader, PlaceFields } from '#panels/profile/NoteParts.tsx'
import { counted } from '#commands/command.ts'
import { setAreaField } from '#commands/setAreaField.ts'
import { membersOf } from '#domain/layout/placed.ts'
import { AREA_HUES, type Area, type AreaHue } from '#records/area.ts'
import { useDerived, useRecord, useSession, useSave } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

/** One area: its name, look and size, and what lies in it. */
export function AreaProfile({ id }: { readonly id: string }) {
  const area = useRecord('area', id)
  return area ? <Fields area={area} /> : null
}

function Fields({ area }: { readonly area: Area }) {
  const { id, name, hue, locked } = area
  const session = useSession()
  const save = useSave()
  const members = useDerived((records) => membersOf(records, area))
  return (
    <div className={css['scroll']}>
      <NoteHeader id={id} title={name} subtitle={`Area · carries ${counted(members.length, 'item')}`} />
      <div className={css['fields']}>
        <TextField
          label="Name"
          value={name}
          onCommit={(next, leaving) => save(setAreaField(id, 'name', next), leaving)}
        />
        <SelectField
          label="Colour"
          value={hue}
          options={AREA_HUES.map((value) => ({ value, label: HUE_WORDS[value] }))}
          onChange={(next) => save(setAreaField(id, 'hue', next as AreaHue))}
        />
        <PlaceFields item={area} />
        <Checkbox
          label="Locked where it is"
          checked={locked}
          onChange={(next) => save(setAreaField(id, 'locked', next))}
        />
        {members.length > 0 && (
          <div className={css['actions']}>
            <Button onClick={() => session.select(members)}>Select what lies in it</Button>
          </div>
        )}
      </div>
    </div>
  )
}

const HUE_WORDS: Readonly<Record<AreaHue, string>> = {
  slate: 'Slate',
  indigo: 'Indigo',
  teal: 'Teal',
  amber: 'Amber',
  rose: 'Rose',
}
