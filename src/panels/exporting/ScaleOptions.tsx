import css from '#panels/exporting/ExportDialog.module.css'
import { scaleChoices, type PictureSize, type ScaleChoice } from '#panels/exporting/pictureSize.ts'
import type { Rect } from '#scene/types.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'

interface ScaleOptionsProps {
  readonly page: Rect
  readonly choice: ScaleChoice
  readonly size: PictureSize
  readonly disabled: boolean
  readonly onChange: (choice: ScaleChoice) => void
}

const LABELS: Readonly<Record<ScaleChoice, string>> = {
  '1': '1×',
  '2': '2×',
  '4': '4×',
  fit: 'Best fit',
}

/** How many pixels the picture gets, told in words before anybody waits for it. */
export function ScaleOptions({ page, choice, size, disabled, onChange }: ScaleOptionsProps) {
  const options = scaleChoices(page).map((value) => ({ value, label: LABELS[value] }))
  return (
    <div className={css['group']}>
      <RadioGroup
        label="Size"
        look="row"
        value={choice}
        options={options}
        disabled={disabled}
        onChange={onChange}
      />
      <output className={size.fits ? css['size'] : css['fault']}>{size.words}</output>
    </div>
  )
}
