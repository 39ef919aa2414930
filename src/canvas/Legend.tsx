import styles from '#canvas/Legend.module.css'
import { useIdleDerived } from '#canvas/useIdleDerived.ts'
import { PALETTES } from '#scene/palette.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { Records } from '#records/recordTable.ts'
import type { LegendEntry } from '#scene/types.ts'
import { legendOf } from '#scene/legend.ts'
import { LegendMark } from '#canvas/LegendMark.tsx'
import { useSessionState } from '#store/hooks.ts'

function legendOfMap(records: Records): readonly LegendEntry[] {
  const lines = Array.from(records.all('flow'), ({ kind, status, amountMinor }) => ({
    group: FLOW_INFO[kind].group,
    status,
    amountMinor,
  }))
  // Kinds are named on every card; a legend of 23 of them would bury the lines.
  return legendOf([], lines)
}

/** What the lines of this map mean, made from what is there; an empty map has none. */
export function Legend() {
  const entries = useIdleDerived(legendOfMap)
  const palette = PALETTES[useSessionState((state) => state.theme)]
  if (entries.length === 0) return null
  return (
    <ul className={styles['legend']} aria-label="Legend">
      {entries.map((entry) => (
        <li key={entry.title}>
          <LegendMark entry={entry} palette={palette} />
          {entry.title}
        </li>
      ))}
    </ul>
  )
}
