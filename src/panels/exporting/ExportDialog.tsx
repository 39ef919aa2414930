import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import css from '#panels/exporting/ExportDialog.module.css'
import { leavesOut, ofWholeMap } from '#domain/seeing/showsAll.ts'
import { EXPORT_FORMATS } from '#panels/exporting/exportFormats.ts'
import { LookOptions, type Look } from '#panels/exporting/LookOptions.tsx'
import { pictureSize, usualScale, type ScaleChoice } from '#panels/exporting/pictureSize.ts'
import { ScaleOptions } from '#panels/exporting/ScaleOptions.tsx'
import { useExport } from '#panels/exporting/useExport.ts'
import { usePicture } from '#panels/exporting/usePicture.ts'
import { useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Progress } from '#ui/Progress.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'

export interface ExportDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Takes the map out as a picture or as a file; closing it cancels what is under way. */
export function ExportDialog({ open, onClose }: ExportDialogProps) {
  return open ? <OpenDialog onClose={onClose} /> : null
}

const [FIRST_FORMAT] = EXPORT_FORMATS
const FORMAT_OPTIONS = EXPORT_FORMATS.map(({ id, label, hint }) => ({ value: id, label, hint }))

function OpenDialog({ onClose }: Pick<ExportDialogProps, 'onClose'>) {
  const shown = useSessionState((state) => state.seeing)
  const [whole, setWhole] = useState(false)
  const picture = usePicture(useMemo(() => (whole ? ofWholeMap(shown) : shown), [whole, shown]))
  const page = picture.page.rect
  const [format, setFormat] = useState(FIRST_FORMAT)
  const [look, setLook] = useState<Look>({ theme: 'light', transparent: false })
  const [chosen, setChosen] = useState<ScaleChoice | null>(null)
  const choice = chosen ?? usualScale(page)
  const size = pictureSize(page, choice)
  const { running, share, fault, start, cancel } = useExport(onClose)
  const close = () => {
    cancel()
    onClose()
  }
  const download = () => void start(format, { ...look, picture, scale: size.scale })
  return (
    <Dialog
      open
      title="Export"
      description="Made on this device; nothing is sent anywhere."
      onClose={close}
      footer={
        <Button
          tone="primary"
          icon={<Download size={16} />}
          disabled={running || (format.heeds.scale && !size.fits)}
          onClick={download}
        >
          Download
        </Button>
      }
    >
      <div className={css['options']}>
        <RadioGroup
          label="Format"
          value={format.id}
          options={FORMAT_OPTIONS}
          disabled={running}
          onChange={(id) => setFormat(EXPORT_FORMATS.find((known) => known.id === id) ?? FIRST_FORMAT)}
        />
        {format.heeds.scale && (
          <ScaleOptions page={page} choice={choice} size={size} disabled={running} onChange={setChosen} />
        )}
        {format.heeds.look && <LookOptions look={look} disabled={running} onChange={setLook} />}
        {format.heeds.look && leavesOut(shown) && (
          <Checkbox
            label="Whole map, without filter"
            checked={whole}
            disabled={running}
            onChange={setWhole}
            hint="Otherwise the picture shows what the map shows now."
          />
        )}
        {running && (
          <Progress label={`Making the ${format.label}`} value={share ?? undefined} onCancel={cancel} />
        )}
        {fault !== null && (
          <p role="alert" className={css['fault']}>
            {fault}
          </p>
        )}
      </div>
    </Dialog>
  )
}
