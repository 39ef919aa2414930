import { sightOf } from '#domain/seeing/sight.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'

/** The participants that are on the map to be seen, dimmed or not: what "all" means to whoever looks at it. */
export function visibleIds(records: Records, seeing: Seeing): readonly string[] {
  const sight = seeing.unmatched === 'hide' ? sightOf(records, seeing) : null
  return Array.from(records.all('participant')).flatMap((participant) =>
    sight && !sight.meets(participant) ? [] : participant.id,
  )
}
