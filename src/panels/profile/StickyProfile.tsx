import css from '#panels/profile/Inspector.module.css'
import { NoteHeader, PlaceFields } from '#panels/profile/NoteParts.tsx'
import { setStickyField } from '#commands/setStickyField.ts'
import { STICKY_COLOURS, type Sticky, type StickyColour } from '#records/sticky.ts'
import { useRecord, useSave } from '#store/hooks.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

/** One note: its text and look, and whether it is parked. */
export function StickyProfile({ id }: { readonly id: string }) {
  const sticky = useRecord('sticky', id)
  return sticky ? <Fields sticky={sticky} /> : null
}

function Fields({ sticky }: { readonly sticky: Sticky }) {
  const { id, text, colour, parked, locked } = sticky
  const save = useSave()
  return (
    <div className={css['scroll']}>
      <NoteHeader id={id} title="Note" subtitle={parked ? 'In the parking lot' : 'On the map'} />
      <div className={css['fields']}>
        <TextField
          label="Text"
          multiline
          value={text}
          onCommit={(next, leaving) => save(setStickyField(id, 'text', next), leaving)}
        />
        <SelectField
          label="Colour"
          value={colour}
          options={STICKY_COLOURS.map((value) => ({ value, label: COLOUR_WORDS[value] }))}
          onChange={(next) => save(setStickyField(id, 'colour', next as StickyColour))}
        />
        <PlaceFields item={sticky} />
        <Checkbox
          label="In the parking lot"
          checked={parked}
          onChange={(next) => save(setStickyField(id, 'parked', next))}
        />
        <Checkbox
          label="Locked where it is"
          checked={locked}
          onChange={(next) => save(setStickyField(id, 'locked', next))}
        />
      </div>
    </div>
  )
}

const COLOUR_WORDS: Readonly<Record<StickyColour, string>> = {
  yellow: 'Yellow',
  blue: 'Blue',
  green: 'Green',
  pink: 'Pink',
  grey: 'Grey',
}
