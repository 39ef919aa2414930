import { ChevronDown } from 'lucide-react'
import css from '#panels/insights/gaps/GapFinder.module.css'
import { placeName } from '#panels/insights/gaps/placeName.ts'
import { Button } from '#ui/Button.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'
import { Segmented } from '#ui/Segmented.tsx'

interface Props {
  readonly segments: readonly (string | null)[]
  readonly segment: string | null
  onPick(segment: string | null): void
}

/** More than these would not stand side by side. */
const MOST_SIDE_BY_SIDE = 2

/** The segment the grid is of. */
export function SegmentChoice({ segments, segment, onPick }: Props) {
  const options = segments.map((one) => ({ value: one ?? '', label: placeName(one, 'All segments') }))
  const pick = (value: string) => onPick(value === '' ? null : value)
  if (segments.length < 2) return null
  if (segments.length <= MOST_SIDE_BY_SIDE)
    return <Segmented label="Segment" value={segment ?? ''} segments={options} onChange={pick} />
  return (
    <PickMenu
      label="Segment"
      trigger={
        <Button size="s" className={css['pill']}>
          {placeName(segment, 'All segments')}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <PickOne options={options} value={segment ?? ''} onPick={pick} />
    </PickMenu>
  )
}
