import { X } from 'lucide-react'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { scorecardQuarters } from '#domain/scorecard/scorecardQuarters.ts'
import { inQuarter, quarterLookOf } from '#domain/seeing/quarterLook.ts'
import css from '#panels/seeing/SeeingBar.module.css'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'
import { Chip, ChipGroup } from '#ui/Chip.tsx'
import { Slider } from '#ui/Slider.tsx'

/** The quarter of the figures that cards are coloured and sized by, as a slider: scrubbed, the map moves through time. */
export function QuarterChip() {
  const session = useSession()
  const { colourBy, sizeBy } = useSessionState((state) => state.seeing)
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
