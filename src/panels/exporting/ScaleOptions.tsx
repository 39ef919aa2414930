import css from '#panels/exporting/ExportDialog.module.css'
import type { PixelSize } from '#panels/exporting/paintPicture.ts'
import {
  FRAME_CHOICES,
  scaleChoices,
  type PictureSize,
  type ScaleChoice,
} from '#panels/exporting/pictureSize.ts'
import type { Rect } from '#scene/types.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'

interface ScaleOptionsProps {
  readonly page: Rect
  readonly choice: ScaleChoice
  readonly custom: PixelSize
  readonly size: PictureSize
  readonly disabled: boolean
  readonly onChange: (choice: ScaleChoice) => void
  readonly onCustom: (size: PixelSize) => void
}

const LABELS: Readonly<Record<ScaleChoice, string>> = {
  '1': '1×',
  '2': '2×',
  '4': '4×',
  fit: 'Best fit',
  '1920': '1920 × 1080',
  '3840': '3840 × 2160',
  custom: 'Custom',
}

/** How many pixels the picture gets, told in words before anybody waits for it. */
export function ScaleOptions(props: ScaleOptionsProps) {
  const { page, choice, custom, size, disabled, onChange, onCustom } = props
  const options = [...scaleChoices(page), ...FRAME_CHOICES].map((value) => ({ value, label: LABELS[value] }))
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
      {choice === 'custom' && (
        <div className={css['pixels']}>
          <PixelField
            label="Width in pixels"
            value={custom.width}
            onChange={(width) => onCustom({ ...custom, width })}
          />
          <PixelField
            label="Height in pixels"
            value={custom.height}
            onChange={(height) => onCustom({ ...custom, height })}
          />
        </div>
      )}
      <output className={size.fits ? css['size'] : css['fault']}>{size.words}</output>
    </div>
  )
}

interface PixelFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (pixels: number) => void
}

function PixelField({ label, value, onChange }: PixelFieldProps) {
  function take(text: string): string | undefined {
    const pixels = Number(text)
    if (!/^\d+$/.test(text.trim()) || pixels < 16) return 'A whole number of pixels, 16 or more.'
    onChange(pixels)
    return undefined
  }
  return <TextField label={label} value={String(value)} inputMode="numeric" onCommit={take} />
}
