import { REPORT_PARTS } from '#exchange/documents/reportParts.ts'
import css from '#panels/exporting/ExportDialog.module.css'
import { Checkbox } from '#ui/Checkbox.tsx'

interface PartOptionsProps {
  /** Ids of the parts that go in. */
  readonly chosen: readonly string[]
  readonly disabled: boolean
  readonly onChange: (chosen: readonly string[]) => void
}

/** What a report holds. */
export function PartOptions({ chosen, disabled, onChange }: PartOptionsProps) {
  const ids = REPORT_PARTS.map(({ id }) => id)
  return (
    <fieldset className={css['choices']} disabled={disabled}>
      <legend className={css['label']}>Parts</legend>
      {REPORT_PARTS.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={chosen.includes(id)}
          disabled={disabled}
          onChange={(on) => onChange(ids.filter((other) => (other === id ? on : chosen.includes(other))))}
        />
      ))}
    </fieldset>
  )
}
