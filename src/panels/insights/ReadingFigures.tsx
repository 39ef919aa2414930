import css from '#panels/insights/InsightsHeader.module.css'
import { useInsights } from '#panels/insights/reading/useInsights.ts'

/** "8 findings on 9 partners and 2 segments · up to date with the map". */
export function ReadingFigures() {
  const { reading, busy, failed } = useInsights()
  const parts = reading
    ? [
        counted(reading.alarms + reading.toWatch, 'finding'),
        `on ${counted(reading.partners, 'partner')} and ${counted(reading.segments, 'segment')}`,
      ]
    : []
  const state = failed ? 'the map could not be read' : busy ? 'reading the map…' : 'up to date with the map'
  return (
    <output className={css['figures']}>
      {parts.length > 0 && `${parts.join(' ')} · `}
      {state}
    </output>
  )
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
