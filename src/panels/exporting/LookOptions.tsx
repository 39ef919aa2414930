import css from '#panels/exporting/ExportDialog.module.css'
import { Checkbox } from '#ui/Checkbox.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'

export interface Look {
  readonly theme: 'light' | 'dark'
  readonly transparent: boolean
}

interface LookOptionsProps {
  readonly look: Look
  readonly disabled: boolean
  readonly onChange: (look: Look) => void
}

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function LookOptions({ look, disabled, onChange }: LookOptionsProps) {
  return (
    <div className={css['group']}>
      <RadioGroup
        label="Colours"
        look="row"
        value={look.theme}
        options={THEMES}
        disabled={disabled}
        onChange={(theme) => onChange({ ...look, theme })}
      />
      <Checkbox
        label="Transparent background"
        checked={look.transparent}
        disabled={disabled}
        onChange={(transparent) => onChange({ ...look, transparent })}
      />
    </div>
  )
}
