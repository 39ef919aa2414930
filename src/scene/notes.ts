import type { Records } from '#records/recordTable.ts'
import { areaFactsOf, layArea, type AreaFacts } from '#scene/area.ts'
import { laySticky, stickyFactsOf, type StickyFacts } from '#scene/sticky.ts'
import type { Note, Notes } from '#scene/types.ts'

export type NoteFacts = AreaFacts | StickyFacts

export const NO_NOTES: Notes = { areas: [], stickies: [] }

/** Facts of all areas and of the notes that are not parked. */
export function noteFactsOfMap(records: Records): readonly NoteFacts[] {
  const stickies = Array.from(records.all('sticky')).filter(({ parked }) => !parked)
  return [...Array.from(records.all('area'), areaFactsOf), ...stickies.map(stickyFactsOf)]
}

/** Facts of one record, or `null` where it is neither an area nor a note on the map. */
export function noteFactsOf(records: Records, id: string): NoteFacts | null {
  const area = records.find('area', id)
  if (area) return areaFactsOf(area)
  const sticky = records.find('sticky', id)
  return sticky && !sticky.parked ? stickyFactsOf(sticky) : null
}

export function layNote(facts: NoteFacts): Note {
  return facts.type === 'area' ? layArea(facts) : laySticky(facts)
}

/** Areas in their order, and notes, laid out for painting. */
export function layNotes(facts: Iterable<NoteFacts>): Notes {
  const areas: AreaFacts[] = []
  const stickies: StickyFacts[] = []
  for (const note of facts)
    if (note.type === 'area') areas.push(note)
    else stickies.push(note)
  const sorted = areas.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  return { areas: sorted.map(layArea), stickies: stickies.map(laySticky) }
}
