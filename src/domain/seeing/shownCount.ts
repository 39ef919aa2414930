import { sightOf } from '#domain/seeing/sight.ts'
import type { Records } from '#records/recordTable.ts'
import type { Seeing } from '#records/seeing.ts'

/** How many participants are neither dimmed nor hidden, of how many. Reads the whole map. */
export function shownCount(records: Records, seeing: Seeing): { shown: number; total: number } {
  const sight = sightOf(records, seeing)
  let shown = 0
  for (const participant of records.all('participant')) if (sight.meets(participant)) shown++
  return { shown, total: records.count('participant') }
}
