import type { Records } from '#records/recordTable.ts'
import type { View } from '#records/view.ts'

/** The saved views in the order in which they are shown. */
export function story(records: Pick<Records, 'all'>): readonly View[] {
  return [...records.all('view')].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
