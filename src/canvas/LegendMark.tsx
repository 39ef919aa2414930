import { lineDash } from '#scene/connectorStyle.ts'
import type { Palette } from '#scene/palette.ts'
import { GHOST_DASH } from '#scene/parts.ts'
import type { LegendEntry } from '#scene/types.ts'

const LENGTH = 28
const TILE = 16

/** The piece of line or the tile beside a legend entry, drawn as the map draws it. */
export function LegendMark({ entry, palette }: { entry: LegendEntry; palette: Palette }) {
  switch (entry.is) {
    case 'flow':
      return <LineMark hue={palette.flows[entry.group]} dash={lineDash(entry.group, 'active', 2)} />
    case 'status':
      return <LineMark hue={palette.inks.inkFaint} dash={lineDash('money', entry.status, 2)} />
    case 'swatch':
      return <SwatchMark hue={palette.inks[entry.hue]} ink={palette.inks.onTile} badge={entry.badge} />
    case 'ghost':
      return <GhostMark ink={palette.inks.inkFaint} />
    case 'kind':
    case 'note':
      return null
  }
}

function LineMark({ hue, dash }: { hue: string; dash: readonly number[] }) {
  return (
    <svg width={LENGTH} height={8} aria-hidden="true">
      <line
        x1={1}
        x2={LENGTH - 1}
        y1={4}
        y2={4}
        stroke={hue}
        strokeWidth={2}
        strokeDasharray={dash.join(' ')}
      />
    </svg>
  )
}

function SwatchMark({ hue, ink, badge }: { hue: string; ink: string; badge: string }) {
  return (
    <svg width={TILE} height={TILE} aria-hidden="true">
      <rect width={TILE} height={TILE} rx={4} fill={hue} />
      <text x={TILE / 2} y={11.2} textAnchor="middle" fontSize={9} fontWeight={700} fill={ink}>
        {badge}
      </text>
    </svg>
  )
}

function GhostMark({ ink }: { ink: string }) {
  return (
    <svg width={TILE} height={TILE} aria-hidden="true">
      <rect
        x={0.5}
        y={2.5}
        width={TILE - 1}
        height={TILE - 5}
        rx={3}
        fill="none"
        stroke={ink}
        strokeDasharray={GHOST_DASH.join(' ')}
      />
    </svg>
  )
}
