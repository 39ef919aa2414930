import { Download, X } from 'lucide-react'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { scorecardQuarters } from '#domain/scorecard/scorecardQuarters.ts'
import { inQuarter, quarterLookOf } from '#domain/seeing/quarterLook.ts'
import { fileName } from '#exchange/fileName.ts'
import { quartersSvg } from '#exchange/quartersSvg.ts'
import css from '#panels/seeing/SeeingBar.module.css'
import { useDerived, useOpenMap, useRecord, useSession, useSessionState } from '#store/hooks.ts'
import { PALETTES } from '#scene/palette.ts'
import { MAP_ID } from '#records/map.ts'
import { saveBlob } from '#ui/saveBlob.ts'
import { Chip, ChipGroup } from '#ui/Chip.tsx'
import { Slider } from '#ui/Slider.tsx'

/** The quarter of the figures that cards are coloured and sized by, as a slider: scrubbed, the map moves through time. */
export function QuarterChip() {
  const session = useSession()
  const { colourBy, sizeBy } = useSessionState((state) => state.seeing)
  const { records } = useOpenMap()
  const name = useRecord('map', MAP_ID)?.name ?? ''
  const quarters = useDerived(scorecardQuarters)
  const found = quarterLookOf(colourBy) ?? quarterLookOf(sizeBy)
  if (!found) return null
  const at = quarters.findIndex((quarter) => quarterKey(quarter) === found.key)
  const label = found.title.slice(found.title.lastIndexOf(',') + 2)

  function goTo(place: number): void {
    const quarter = quarters[place]
    if (!quarter) return
    const key = quarterKey(quarter)
    session.see({ colourBy: inQuarter(colourBy, key), sizeBy: inQuarter(sizeBy, key) })
    session.lookAt('scorecards', { quarter: key })
  }

  /** The four quarters up to the one shown. */
  function save(): void {
    const last = at < 0 ? quarters.length : at + 1
    const four = quarters.slice(Math.max(0, last - 4), last)
    const { seeing, theme } = session.store.getState()
    const svg = quartersSvg(records, seeing, four, PALETTES[theme])
    saveBlob(new Blob([svg], { type: 'image/svg+xml' }), fileName(`${name} in four quarters`, 'svg'))
  }

  return (
    <ChipGroup label="Quarter on the map">
      <span className={css['words']}>{label}</span>
      <Slider
        className={css['quarter']}
        label="Quarter on the map"
        value={Math.max(0, at)}
        max={Math.max(0, quarters.length - 1)}
        valueText={label}
        onPreview={(place) => place !== null && goTo(place)}
        onCommit={goTo}
      />
      <Chip
        active
        aria-label="Save four quarters as one picture"
        title="Save four quarters as SVG"
        onClick={save}
      >
        <Download aria-hidden />
      </Chip>
      <Chip
        active
        aria-label="Show no quarter"
        onClick={() =>
          session.see({
            ...(quarterLookOf(colourBy) && { colourBy: 'kind' }),
            ...(quarterLookOf(sizeBy) && { sizeBy: 'none' }),
          })
        }
      >
        <X aria-hidden />
      </Chip>
    </ChipGroup>
  )
}
