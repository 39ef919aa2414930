import { lineDash } from '#scene/connectorStyle.ts'
import type { Palette } from '#scene/palette.ts'
import type { LegendEntry } from '#scene/types.ts'

const LENGTH = 28

/** The piece of line beside a legend entry, drawn as the map draws it. */
export function LegendMark({ entry, palette }: { entry: LegendEntry; palette: Palette }) {
  const line = lineOf(entry, palette)
  if (!line) return null
  return (
    <svg width={LENGTH} height={8} aria-hidden="true">
      <line
        x1={1}
        x2={LENGTH - 1}
        y1={4}
        y2={4}
        stroke={line.hue}
        strokeWidth={2}
        strokeDasharray={line.dash}
      />
    </svg>
  )
}

function lineOf(entry: LegendEntry, palette: Palette): { hue: string; dash: string } | null {
  if (entry.is === 'flow')
    return { hue: palette.flows[entry.group], dash: lineDash(entry.group, 'active', 2).join(' ') }
  if (entry.is === 'status')
    return { hue: palette.inks.inkFaint, dash: lineDash('money', entry.status, 2).join(' ') }
  return null
}
