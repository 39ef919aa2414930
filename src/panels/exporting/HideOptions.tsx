import { HIDEABLE, type Hide } from '#domain/redaction/hide.ts'
import css from '#panels/exporting/ExportDialog.module.css'
import { Checkbox } from '#ui/Checkbox.tsx'

interface HideOptionsProps {
  readonly hide: Hide
  readonly disabled: boolean
  readonly onChange: (hide: Hide) => void
}

/** What the exported copy keeps to itself; it holds for every format. */
export function HideOptions({ hide, disabled, onChange }: HideOptionsProps) {
  return (
    <fieldset className={css['choices']} disabled={disabled}>
      <legend className={css['label']}>Hide</legend>
      {HIDEABLE.map(({ id, title, hint }) => (
        <Checkbox
          key={id}
          label={title}
          checked={hide[id]}
          disabled={disabled}
          hint={hint}
          onChange={(on) => onChange({ ...hide, [id]: on })}
        />
      ))}
    </fieldset>
  )
}
