import { Copy, Download } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import css from '#panels/exporting/ExportDialog.module.css'
import { HIDE_NOTHING } from '#domain/redaction/hide.ts'
import { redact } from '#domain/redaction/redact.ts'
import { leavesOut, ofWholeMap } from '#domain/seeing/showsAll.ts'
import { REPORT_PARTS } from '#exchange/documents/reportParts.ts'
import { deckEntries } from '#exchange/slides/makeDeck.ts'
import { EXPORT_FORMATS } from '#panels/exporting/exportFormats.ts'
import { ExportProgress } from '#panels/exporting/ExportProgress.tsx'
import { HideOptions } from '#panels/exporting/HideOptions.tsx'
import { LookOptions, type Look } from '#panels/exporting/LookOptions.tsx'
import { PartOptions } from '#panels/exporting/PartOptions.tsx'
import { pictureSize, usualScale, type ScaleChoice } from '#panels/exporting/pictureSize.ts'
import type { PixelSize } from '#panels/exporting/paintPicture.ts'
import { SlideOptions } from '#panels/exporting/SlideOptions.tsx'
import { ScaleOptions } from '#panels/exporting/ScaleOptions.tsx'
import { useExport } from '#panels/exporting/useExport.ts'
import { usePicture } from '#panels/exporting/usePicture.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'

export interface ExportDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Takes the map out as a picture or as a file; closing it cancels what is under way. */
export function ExportDialog({ open, onClose }: ExportDialogProps) {
  return open ? <OpenDialog onClose={onClose} /> : null
}

const ALL_PARTS: readonly string[] = REPORT_PARTS.map(({ id }) => id)
const [FIRST_FORMAT] = EXPORT_FORMATS
const FORMAT_OPTIONS = EXPORT_FORMATS.map(({ id, label, hint }) => ({ value: id, label, hint }))

function OpenDialog({ onClose }: Pick<ExportDialogProps, 'onClose'>) {
  const shown = useSessionState((state) => state.seeing)
  const [whole, setWhole] = useState(false)
  const [hide, setHide] = useState(HIDE_NOTHING)
  const copied = useDerived(useCallback((records: Records) => redact(records, hide), [hide]))
  const picture = usePicture(
    copied,
    useMemo(() => (whole ? ofWholeMap(shown) : shown), [whole, shown]),
  )
  const page = picture.page.rect
  const [format, setFormat] = useState(FIRST_FORMAT)
  const [look, setLook] = useState<Look>({ theme: 'light', transparent: false })
  const [chosen, setChosen] = useState<ScaleChoice | null>(null)
  const choice = chosen ?? usualScale(page)
  const [custom, setCustom] = useState<PixelSize>({ width: 1600, height: 1200 })
  const size = pictureSize(page, choice, custom)
  const [withData, setWithData] = useState(false)
  const entries = useMemo(() => deckEntries(copied.records), [copied])
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const [parts, setParts] = useState(ALL_PARTS)
  const slides = ticked ?? entries.map(({ id }) => id)
  const { running, share, fault, start, copy, cancel } = useExport(onClose)
  const close = () => {
    cancel()
    onClose()
  }
  const order = {
    records: copied.records,
    ...look,
    picture,
    scale: size.scale,
    frame: size.frame,
    slides,
    parts,
    withData,
  }
  const none = (format.heeds.slides && slides.length === 0) || (format.heeds.parts && parts.length === 0)
  const cannot = running || (format.heeds.scale && !size.fits) || none
  return (
    <Dialog
      open
      title="Export"
      description="Made on this device; nothing is sent anywhere."
      onClose={close}
      footer={
        <>
          {format.copies && (
            <Button icon={<Copy size={16} />} disabled={cannot} onClick={() => void copy(format, order)}>
              Copy
            </Button>
          )}
          <Button
            tone="primary"
            icon={<Download size={16} />}
            disabled={cannot}
            onClick={() => void start(format, order)}
          >
            Download
          </Button>
        </>
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
          <ScaleOptions
            page={page}
            choice={choice}
            custom={custom}
            size={size}
            disabled={running}
            onChange={setChosen}
            onCustom={setCustom}
          />
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
        {format.heeds.data && (
          <Checkbox
            label="Include the map’s data, so that the picture opens again as the map"
            checked={withData}
            disabled={running}
            onChange={setWithData}
            hint="All of it goes in, also scores, notes and amounts that the picture does not show, unless they are hidden below."
          />
        )}
        {format.heeds.parts && <PartOptions chosen={parts} disabled={running} onChange={setParts} />}
        <HideOptions
          hide={hide}
          disabled={running}
          onChange={(next) => {
            setHide(next)
            // The copy has other slides, with ids of their own.
            setTicked(null)
          }}
        />
        {format.heeds.slides && (
          <SlideOptions entries={entries} chosen={slides} disabled={running} onChange={setTicked} />
        )}
        <ExportProgress label={format.label} {...{ running, share, fault, cancel }} />
      </div>
    </Dialog>
  )
}
