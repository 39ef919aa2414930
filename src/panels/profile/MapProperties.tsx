import { MousePointerClick } from 'lucide-react'
import css from '#panels/profile/Inspector.module.css'
import { MONTH_OPTIONS } from '#panels/profile/profileWords.ts'
import { setMapField } from '#commands/setMapField.ts'
import { counted } from '#commands/command.ts'
import { MAP_ID } from '#records/map.ts'
import { useDerived, useRecord, useSave } from '#store/hooks.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

/** The fields of the map itself, and how to begin. */
export function MapProperties() {
  const map = useRecord('map', MAP_ID)
  const participants = useDerived((records) => records.count('participant'))
  const flows = useDerived((records) => records.count('flow'))
  const save = useSave()
  if (!map) return null
  return (
    <div className={css['scroll']}>
      <header className={css['header']}>
        <div className={css['heading']}>
          <h2 className={css['title']}>This map</h2>
          <p className={css['subtitle']}>
            {counted(participants, 'participant')} · {counted(flows, 'flow')}
          </p>
        </div>
      </header>
      <div className={css['fields']}>
        <TextField
          label="Map name"
          value={map.name}
          onCommit={(name, leaving) => save(setMapField('name', name), leaving)}
        />
        <div className={css['pair']}>
          <TextField
            label="Currency"
            value={map.currency}
            placeholder="USD"
            hint="Figures stay as they are"
            onCommit={(code, leaving) => save(setMapField('currency', code.trim().toUpperCase()), leaving)}
          />
          <SelectField
            label="Fiscal year starts"
            value={String(map.fiscalStartMonth)}
            options={MONTH_OPTIONS}
            onChange={(month) => save(setMapField('fiscalStartMonth', Number(month)))}
          />
        </div>
        <TextField
          label="Note"
          multiline
          value={map.note}
          placeholder="What this map is for, and as of when"
          onCommit={(note, leaving) => save(setMapField('note', note), leaving)}
        />
      </div>
      <div className={css['teaching']}>
        <EmptyState icon={<MousePointerClick />} title="Nothing selected">
          <p>Select a participant to say what it gives and gets, or a line to set its amount.</p>
          <p>New here? Drag a kind from the strip on the left onto the map, then draw a line to it.</p>
        </EmptyState>
      </div>
    </div>
  )
}
